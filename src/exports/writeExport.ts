import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { Refusal } from '../refusal'

/** Only who made the file may read it: it may hold what the site does not show. */
const MODE = 0o600

const refusal = (file: string, error: unknown): unknown => {
  const { code } = error as { code?: string }
  if (code === undefined || !['EACCES', 'EISDIR', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EROFS'].includes(code))
    return error
  return new Refusal({
    nl: `${file} is niet te schrijven: ${code}.`,
    en: `${file} cannot be written: ${code}.`,
  })
}

/** Writes text to a file that is whole or not there: it lies beside it under another name until it is finished. */
export const writeExport = async (pieces: AsyncIterable<string>, file: string): Promise<void> => {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { flags: 'wx', mode: MODE }))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw refusal(file, error)
  }
}
