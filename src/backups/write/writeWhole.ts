import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { takeLock } from '../../processes/lock'
import { Refusal } from '../../refusal'

/** Only who made the file may read it: everything is in it. */
const MODE = 0o600

const reasons: Readonly<Record<string, { en: string; nl: string }>> = {
  EACCES: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EDQUOT: { nl: 'de schijfruimte die u mag gebruiken is op', en: 'the disk quota is used up' },
  EFBIG: { nl: 'het bestand wordt te groot', en: 'the file becomes too large' },
  EISDIR: { nl: 'dat is een map', en: 'that is a folder' },
  ENAMETOOLONG: { nl: 'de naam is te lang', en: 'its name is too long' },
  ENOENT: { nl: 'die map is er niet', en: 'there is no such folder' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  ENOTDIR: { nl: 'die map is er niet', en: 'there is no such folder' },
  EPERM: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EROFS: { nl: 'de schijf is alleen te lezen', en: 'the disk is read-only' },
}

const explain = (file: string, error: unknown): unknown => {
  const { code = '', path, syscall } = error as NodeJS.ErrnoException
  const reason = reasons[code]
  // What was read instead of written is told by whoever read it.
  const isOurs = syscall === 'write' || path === undefined || path.startsWith(file)
  if (!reason || !isOurs) return error
  return new Refusal({
    nl: `${file} is niet te schrijven, ${reason.nl}: er is niets bewaard.`,
    en: `${file} cannot be written, ${reason.en}: nothing was kept.`,
  })
}

const refuseExisting = async (file: string): Promise<void> => {
  if ((await stat(file).catch(() => undefined)) === undefined) return
  throw new Refusal({
    nl: `${file} is er al: geef een andere naam.`,
    en: `${file} is there already: give another name.`,
  })
}

const claim = (file: string): (() => void) => {
  const lock = takeLock(`${file}.lock`)
  if ('release' in lock) return lock.release
  throw new Refusal({
    nl: `${file} wordt al geschreven door proces ${lock.holder.pid}.`,
    en: `${file} is being written by process ${lock.holder.pid} already.`,
  })
}

/** A new name outlives a power cut only once its folder is written. Windows cannot and need not. */
const settleFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder).catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const write = async (
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  signal?: AbortSignal,
): Promise<void> => {
  const part = `${file}.part`
  try {
    // What an interrupted backup left is of no use to anybody.
    await rm(part, { force: true })
    await pipeline(Readable.from(chunks), createWriteStream(part, { flags: 'wx', flush: true, mode: MODE }), {
      signal,
    })
    await rename(part, file)
    await settleFolder(dirname(file))
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

/**
 * Writes a new file that is whole or not there: until it is finished and on the disk it lies beside it as `.part`. A `Refusal` says why
 * it could not be written; nothing is left of it then.
 */
export const writeWhole = async (
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  signal?: AbortSignal,
): Promise<void> => {
  let release = (): void => undefined
  try {
    await refuseExisting(file)
    release = claim(file)
    await write(chunks, file, signal)
  } catch (error) {
    throw explain(file, error)
  } finally {
    release()
  }
}
