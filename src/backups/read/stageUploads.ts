import { createWriteStream } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { makeFolder } from '../../database/embedded/makeFolder'
import { takeLock } from '../../processes/lock'
import { Refusal } from '../../refusal'
import { isFileName, type UploadFolder, uploadFolders } from '../format/contents'
import { Damage } from '../format/damage'

const OWNER_ALONE = 0o700
/** Where files wait until all of the backup was found to be right. */
const STAGE = 'restore.part'
/** Written when they begin to be moved to where they belong: from then on what lies there is of the restore. It names the database. */
const MOVING = 'moving'
/** Held by the one restore that may use that place. */
const LOCK = 'restore.lock'

/** Files that come in one by one and are put in their place all at once. */
export type Stage = {
  add: (folder: UploadFolder, name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>
  /** Takes the place of the empty folders; to be followed by the commit. */
  putInPlace: () => Promise<void>
  /** The restore is done. */
  finish: () => Promise<void>
  /** As if nothing had been. */
  undo: () => Promise<void>
}

const nothing = () => Promise.resolve()

/** For a backup without files. */
export const noStage: Stage = {
  add: () => Promise.reject(new Damage('a file stands where there is none')),
  finish: nothing,
  putInPlace: nothing,
  undo: nothing,
}

/** Keeps other restores out of a DATA_DIR, into whichever database; answers how to let them in again. */
export const claimDataDir = (dataDir: string): (() => void) => {
  makeFolder(dataDir)
  const lock = takeLock(join(dataDir, LOCK))
  if ('release' in lock) return lock.release
  throw new Refusal({
    nl: `In ${dataDir} wordt al een back-up teruggezet, door proces ${lock.holder.pid}.`,
    en: `A backup is being restored in ${dataDir} already, by process ${lock.holder.pid}.`,
  })
}

const namesIn = (path: string): Promise<string[]> => readdir(path).catch(() => [])

const refuseFull = (path: string, [name = '']: readonly string[]): void => {
  throw new Refusal({
    nl: `${path} is niet leeg (er staat bijvoorbeeld ${name}): zet de map weg. Er is niets veranderd.`,
    en: `${path} is not empty (it holds ${name}, for one): move the folder away. Nothing was changed.`,
  })
}

const syncFolder = async (path: string): Promise<void> => {
  const handle = await open(path).catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Whether all files were there when the note was written: a program that has run since has put others beside them. */
const areOlder = async (dataDir: string, than: number): Promise<boolean> => {
  for (const folder of uploadFolders)
    for (const name of await namesIn(join(dataDir, folder)))
      if ((await stat(join(dataDir, folder, name))).mtimeMs > than) return false
  return true
}

/**
 * Where this database is empty and files were being moved for it, a restore was killed before it was done: what it moved is its own, and
 * still in its backup. What was moved for another database may be in use there.
 */
const sweep = async (dataDir: string, database: string): Promise<void> => {
  const stage = join(dataDir, STAGE)
  const note = join(stage, MOVING)
  const isOurs = (await readFile(note, 'utf8').catch(() => undefined)) === database
  if (isOurs && (await areOlder(dataDir, (await stat(note)).mtimeMs)))
    for (const folder of uploadFolders) await rm(join(dataDir, folder), { force: true, recursive: true })
  await rm(stage, { force: true, recursive: true })
}

/**
 * Opens a place for files beside the folders of uploads, which have to be empty. Only for a database that is: what an earlier restore
 * into it left, that was killed, is swept away. For whoever has claimed the DATA_DIR.
 */
export const stageUploads = async (dataDir: string, database: string): Promise<Stage> => {
  await sweep(dataDir, database)
  for (const folder of uploadFolders) {
    const names = await namesIn(join(dataDir, folder))
    if (names.length > 0) refuseFull(join(dataDir, folder), names)
  }
  const stage = join(dataDir, STAGE)
  for (const folder of uploadFolders) {
    await mkdir(join(stage, folder), { recursive: true })
    await chmod(join(stage, folder), OWNER_ALONE)
  }
  const moved: UploadFolder[] = []
  return {
    add: async (folder, name, bytes) => {
      if (!isFileName(name)) throw new Damage(`${name} is no name of a file`)
      const file = createWriteStream(join(stage, folder, name), { flags: 'wx', flush: true, mode: 0o600 })
      await pipeline(Readable.from(bytes), file)
    },
    finish: () => rm(stage, { force: true, recursive: true }),
    putInPlace: async () => {
      for (const folder of uploadFolders) await syncFolder(join(stage, folder))
      await writeFile(join(stage, MOVING), database, { flush: true })
      await syncFolder(stage)
      for (const folder of uploadFolders) {
        await rmdir(join(dataDir, folder)).catch(() => undefined)
        await rename(join(stage, folder), join(dataDir, folder))
        moved.push(folder)
      }
      await syncFolder(dataDir)
    },
    undo: async () => {
      for (const folder of moved) await rm(join(dataDir, folder), { force: true, recursive: true })
      await rm(stage, { force: true, recursive: true })
    },
  }
}
