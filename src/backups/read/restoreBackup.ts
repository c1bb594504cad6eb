import type pg from 'pg'

import { applyMigration } from '../../database/applyMigration'
import { checkServer } from '../../database/checkServer'
import { connect } from '../../database/connect'
import { databaseIdentity } from '../../database/databaseIdentity'
import type { Migration } from '../../database/migration'
import { migrations as allMigrations } from '../../database/migrations'
import { takeTurn } from '../../database/takeTurn'
import { Refusal } from '../../refusal'
import type { Bucket } from '../../uploads/bucket'
import { StoreFault } from '../../uploads/storeFault'
import { backupFaults } from '../faults'
import { Damage } from '../format/damage'
import type { BackupHeader } from '../format/header'
import { settleSession } from '../settleSession'
import { dropTables, requireEmptyDatabase } from './emptyDatabase'
import { endAccess, type EndedAccess, type KeptAccess } from './endAccess'
import { type BackupSource, isIntact, type OpenBackup, openBackup } from './openBackup'
import { type ReadArchive, readArchive } from './readArchive'
import { stageInBucket } from './stageInBucket'
import { claimDataDir, noStage, type Stage, stageUploads } from './stageUploads'

/** What to restore, and where to. */
export type RestoreJob = BackupSource & {
  /** The object store that uploads are kept in, instead of in folders. */
  bucket?: Bucket | undefined
  /** Where the folders of uploads go; null for a backup without files, which stay where they are. */
  dataDir: string | null
  /** @default 'nothing' */
  keptAccess?: KeptAccess
  /** @default every migration of the program */
  migrations?: readonly Migration[]
  /** Told what was read, each time some of it is, and what takes time besides. */
  progress: (name: string, bytes: number) => void
  signal?: AbortSignal
  url: string
}

/** What was restored. */
export type Restored = ReadArchive & {
  ended: EndedAccess
  /** When it was made, as the backup itself tells. */
  madeAt: Date
  /** Migrations that were run since: the backup was of an older version. */
  migrated: string[]
  secretsToKeep: string[]
}

const migrate = async (
  client: pg.Client,
  migrations: readonly Migration[],
  batch: number,
  { progress }: RestoreJob,
) => {
  for (const migration of migrations) {
    progress(migration.name, 0)
    await applyMigration(client, migration, batch)
  }
}

const requireKnown = async ({ migrations: had, program }: BackupHeader, job: RestoreJob): Promise<void> => {
  const known = new Set((job.migrations ?? allMigrations).map(({ name }) => name))
  const strange = had.find((name) => !known.has(name))
  if (strange === undefined) return
  throw (await isIntact(job.file))
    ? backupFaults.newerTables(job.file, program, strange)
    : backupFaults.damaged(job.file)
}

/** Makes the tables as they were when the backup was made. */
const makeTables = async (
  client: pg.Client,
  applied: readonly string[],
  wanted: readonly string[],
  job: RestoreJob,
) => {
  if (applied.length === wanted.length && applied.every((name) => wanted.includes(name))) return
  if (applied.length > 0) await dropTables(client)
  const names = new Set(wanted)
  await migrate(
    client,
    (job.migrations ?? allMigrations).filter(({ name }) => names.has(name)),
    1,
    job,
  )
}

const restoreInto = async (
  client: pg.Client,
  backup: OpenBackup,
  stage: Stage,
  applied: readonly string[],
  job: RestoreJob,
) => {
  const known = job.migrations ?? allMigrations
  const had = backup.header.migrations
  await makeTables(client, applied, had, job)
  const read = await readArchive(client, backup, stage, job)
  const since = known.filter(({ name }) => !had.includes(name))
  const { rows } = await client.query<{ batch: number }>(
    'SELECT coalesce(max(batch), 0)::int + 1 AS batch FROM payload_migrations',
  )
  await migrate(client, since, rows[0]?.batch ?? 1, job)
  const ended = await endAccess(client, job.keptAccess ?? 'nothing')
  return { ...read, ended, migrated: since.map(({ name }) => name) }
}

/** Whether the server itself said no; a connection that is lost leaves open what became of the commit. */
const isAnswered = (error: unknown): boolean =>
  /^(?!08|57)[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? '')

/** Files are in their place by now: where the commit is never heard of, the next restore sees by the database whose they are. */
const commit = async (client: pg.Client, stage: Stage): Promise<void> => {
  try {
    await client.query('COMMIT')
  } catch (error) {
    if (isAnswered(error)) await stage.undo()
    throw error
  }
  // All of it is there: what is left lying is in the way of nothing but another restore.
  await stage.finish().catch(() => undefined)
}

const stageFor = ({ bucket, dataDir }: RestoreJob, database: string): Promise<Stage> | Stage => {
  if (bucket) return stageInBucket(bucket, database)
  return dataDir === null ? noStage : stageUploads(dataDir, database)
}

const inTransaction = async (client: pg.Client, backup: OpenBackup, job: RestoreJob): Promise<Restored> => {
  await client.query('BEGIN')
  const applied = await requireEmptyDatabase(client)
  const stage = await stageFor(job, await databaseIdentity(client))
  let restored: Omit<Restored, 'madeAt' | 'secretsToKeep'>
  try {
    restored = await restoreInto(client, backup, stage, applied, job)
    job.signal?.throwIfAborted()
    await stage.putInPlace()
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    await stage.undo()
    throw error
  }
  await commit(client, stage)
  const { madeAt, secretsToKeep } = backup.header
  return { ...restored, madeAt: new Date(madeAt), secretsToKeep }
}

const DISK_FULL = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** A damaged file fails wherever what is wrong in it is first met, in whatever words: so all of it is looked at. */
const explain = async (error: unknown, { file, signal }: RestoreJob): Promise<unknown> => {
  if (error instanceof Refusal || signal?.aborted) return error
  if (error instanceof StoreFault) return backupFaults.storeAway()
  if (error instanceof Damage) return backupFaults.damaged(file)
  if (DISK_FULL.has((error as { code?: string }).code ?? ''))
    return new Refusal({
      nl: 'De schijf is vol: er is niets teruggezet. Maak ruimte en probeer het opnieuw.',
      en: 'The disk is full: nothing was restored. Make room and try again.',
    })
  return (await isIntact(file)) ? error : backupFaults.damaged(file)
}

const restoreAlone = async (backup: OpenBackup, job: RestoreJob): Promise<Restored> => {
  const client = await connect(job.url)
  try {
    await checkServer(client)
    await settleSession(client)
    await takeTurn(client, (line) => job.progress(line, 0))
    const restored = await inTransaction(client, backup, job)
    // Everything is restored by now; without it the server does the same by itself, some minutes later.
    await client.query('ANALYZE').catch(() => undefined)
    return restored
  } catch (error) {
    throw await explain(error, job)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Restores a backup into an empty database and empty folders of uploads: all of it, in one transaction, after all of it was found to be
 * as it was written, or nothing. Of an older version the migrations since are run. A `Refusal` says in words what is in the way.
 */
export const restoreBackup = async (job: RestoreJob): Promise<Restored> => {
  const backup = await openBackup(job)
  await requireKnown(backup.header, job)
  const release = job.dataDir === null ? () => undefined : claimDataDir(job.dataDir)
  try {
    return await restoreAlone(backup, job)
  } finally {
    release()
  }
}
