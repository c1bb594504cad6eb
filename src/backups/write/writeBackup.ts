import type pg from 'pg'

import { pendingMigrations } from '../../database/appliedMigrations'
import { connect } from '../../database/connect'
import { migrations } from '../../database/migrations'
import { programVersion } from '../../programVersion'
import { Refusal } from '../../refusal'
import type { Bucket } from '../../uploads/bucket'
import type { ArchiveWriter } from '../format/archiveWriter'
import { newKey } from '../format/cipher'
import { type Contents, type Manifest, memberNames, uploadFolders } from '../format/contents'
import { type BackupHeader, FORMAT, headerLine } from '../format/header'
import { settleSession } from '../settleSession'
import { openSnapshot, type Snapshot } from './openSnapshot'
import { uploadNames } from './uploadNames'
import { bucketSource, folderSource } from './uploadSource'
import { writeArchive } from './writeArchive'
import { writeTables } from './writeTables'
import { noFiles, writeUploads } from './writeUploads'

/** What to back up, and where to. */
export type BackupJob = {
  /** The object store that uploads are kept in, instead of in folders. */
  bucket?: Bucket | undefined
  /** Where the folders of uploads are; null leaves files out, for rows that are moved and files that stay. */
  dataDir: string | null
  file: string
  /** Whether whoever asks has the turn to migrate, for which a backup waits otherwise. @default false */
  hasTurn?: boolean
  passphrase?: string | undefined
  /** Told what was written, each time some of it is. */
  progress: (name: string, bytes: number) => void
  secretsToKeep: readonly string[]
  signal?: AbortSignal
  url: string
}

/** What a backup holds. */
export type Backed = Manifest & Pick<BackupHeader, 'secretsToKeep'>

const requireTables = ({ migrations: had, tables }: Snapshot): void => {
  if (tables.length > 0 && had.length > 0) return
  throw new Refusal({
    nl: 'In deze database staat niets van dit programma: er valt niets te bewaren.',
    en: 'This database holds nothing of this program: there is nothing to back up.',
  })
}

/** An older program does not know what a newer one keeps elsewhere. */
const requireKnown = (snapshot: Snapshot): void => {
  pendingMigrations(
    migrations,
    snapshot.migrations.map((name) => ({ batch: 1, name })),
  )
}

const fill = async (
  client: pg.Client,
  archive: ArchiveWriter,
  { sequences, tables }: Snapshot,
  { bucket, dataDir, progress }: BackupJob,
): Promise<Manifest> => {
  const contents: Contents = { sequences, tables }
  await archive.add(memberNames.contents, Buffer.from(JSON.stringify(contents)))
  const rows = await writeTables(client, archive, tables, progress)
  const uploads = uploadFolders.map((folder) => ({ folder, names: uploadNames(client, folder, tables) }))
  const source = bucket ? bucketSource(bucket) : dataDir !== null && folderSource(dataDir)
  const files = source ? await writeUploads(archive, source, uploads, progress) : noFiles()
  const manifest: Manifest = { ...files, tables: rows }
  await archive.finish(manifest)
  return manifest
}

const prepare = async (snapshot: Snapshot, { passphrase, secretsToKeep }: BackupJob, madeAt: Date) => {
  const made = passphrase === undefined ? undefined : await newKey(passphrase)
  const header = headerLine({
    streekwerkBackup: FORMAT,
    database: snapshot.database,
    encryption: made?.encryption ?? null,
    madeAt: madeAt.toISOString(),
    migrations: snapshot.migrations,
    postgres: snapshot.postgres,
    program: programVersion(),
    secretsToKeep: [...secretsToKeep],
  })
  return { header, key: made?.key }
}

const write = async (client: pg.Client, snapshot: Snapshot, job: BackupJob): Promise<Manifest> => {
  const madeAt = new Date()
  const { header, key } = await prepare(snapshot, job, madeAt)
  const { file, signal } = job
  return writeArchive({ file, header, key, madeAt, signal }, (archive) =>
    fill(client, archive, snapshot, job),
  )
}

/**
 * Writes what the database holds at this moment, with the files that its rows name, to one new file; the program may go on meanwhile.
 * A `Refusal` says why it could not be done, and then nothing is left.
 */
export const writeBackup = async (job: BackupJob): Promise<Backed> => {
  const client = await connect(job.url)
  try {
    await settleSession(client)
    const snapshot = await openSnapshot(client, job.hasTurn ?? false)
    requireTables(snapshot)
    requireKnown(snapshot)
    return { ...(await write(client, snapshot, job)), secretsToKeep: [...job.secretsToKeep] }
  } finally {
    await client.end().catch(() => undefined)
  }
}
