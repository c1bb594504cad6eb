import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type pg from 'pg'
import { pack as createPack } from 'tar-stream'

import { pendingMigrations } from '../../database/appliedMigrations'
import { connect } from '../../database/connect'
import { migrations } from '../../database/migrations'
import { Refusal } from '../../refusal'
import { ArchiveWriter } from '../format/archiveWriter'
import { encrypting, newKey } from '../format/cipher'
import { type Contents, type Manifest, memberNames, uploadFolders } from '../format/contents'
import { type BackupHeader, FORMAT, headerLine } from '../format/header'
import { sealing } from '../format/seal'
import { settleSession } from '../settleSession'
import { openSnapshot, type Snapshot } from './openSnapshot'
import { uploadNames } from './uploadNames'
import { writeTables } from './writeTables'
import { writeUploads } from './writeUploads'
import { writeWhole } from './writeWhole'

/** What to back up, and where to. */
export type BackupJob = {
  /** Where the folders of uploads are. */
  dataDir: string
  file: string
  passphrase?: string | undefined
  /** Told what was written, each time some of it is. */
  progress: (name: string, bytes: number) => void
  secretsToKeep: readonly string[]
  signal?: AbortSignal
  url: string
}

/** What a backup holds. */
export type Backed = Manifest & Pick<BackupHeader, 'secretsToKeep'>

/** Twice as fast as the usual 6, for files a tenth larger. */
const COMPRESSION_LEVEL = 3

const programVersion = (): string =>
  (JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }).version

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
  { dataDir, progress }: BackupJob,
): Promise<Manifest> => {
  const contents: Contents = { sequences, tables }
  await archive.add(memberNames.contents, Buffer.from(JSON.stringify(contents)))
  const rows = await writeTables(client, archive, tables, progress)
  const uploads = uploadFolders.map((folder) => ({ folder, names: uploadNames(client, folder, tables) }))
  const files = await writeUploads(archive, dataDir, uploads, progress)
  const manifest: Manifest = { ...files, tables: rows }
  await archive.finish(manifest)
  return manifest
}

const prepare = async (snapshot: Snapshot, { passphrase, secretsToKeep }: BackupJob, madeAt: Date) => {
  const made = passphrase === undefined ? undefined : await newKey(passphrase)
  const header = headerLine({
    streekwerkBackup: FORMAT,
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
  const pack = createPack()
  const body = new PassThrough()
  const packed = pack as unknown as Readable
  const piped = key
    ? pipeline(packed, createGzip({ level: COMPRESSION_LEVEL }), encrypting(key, header), body)
    : pipeline(packed, createGzip({ level: COMPRESSION_LEVEL }), body)
  const filling = fill(client, new ArchiveWriter(pack, madeAt), snapshot, job).catch((error: unknown) => {
    pack.destroy(error as Error)
    throw error
  })
  const written = writeWhole(sealing(header)(body), job.file, job.signal).catch((error: unknown) => {
    body.destroy(error as Error)
    throw error
  })
  const outcomes = await Promise.allSettled([filling, piped, written])
  return manifestOf(outcomes)
}

/** Whichever fails takes the others down with it: the first one to say so in words tells why. */
const manifestOf = ([filled, piped, written]: [
  PromiseSettledResult<Manifest>,
  PromiseSettledResult<void>,
  PromiseSettledResult<void>,
]): Manifest => {
  const failed = [filled, written, piped].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  )
  if (failed.length > 0) throw failed.find((reason) => reason instanceof Refusal) ?? failed[0]
  if (filled.status === 'rejected') throw filled.reason
  return filled.value
}

/**
 * Writes what the database holds at this moment, with the files that its rows name, to one new file; the program may go on meanwhile.
 * A `Refusal` says why it could not be done, and then nothing is left.
 */
export const writeBackup = async (job: BackupJob): Promise<Backed> => {
  const client = await connect(job.url)
  try {
    await settleSession(client)
    const snapshot = await openSnapshot(client)
    requireTables(snapshot)
    requireKnown(snapshot)
    return { ...(await write(client, snapshot, job)), secretsToKeep: [...job.secretsToKeep] }
  } finally {
    await client.end().catch(() => undefined)
  }
}
