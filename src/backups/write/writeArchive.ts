import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { pack as createPack } from 'tar-stream'

import { Refusal } from '../../refusal'
import { ArchiveWriter } from '../format/archiveWriter'
import { encrypting } from '../format/cipher'
import { sealing } from '../format/seal'
import { writeWhole } from './writeWhole'

/** Where an archive goes, with the line that stands before it and the key it is encrypted with, if any. */
type Target = {
  file: string
  header: Buffer
  key: Buffer | undefined
  madeAt: Date
  signal?: AbortSignal | undefined
}

/** Twice as fast as the usual 6, for files a tenth larger. */
const COMPRESSION_LEVEL = 3

/** Whichever fails takes the others down with it: the first one to say so in words tells why. */
const settle = async <T>(filling: Promise<T>, others: readonly Promise<unknown>[]): Promise<T> => {
  const outcomes = await Promise.allSettled([filling, ...others])
  const reasons = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  if (reasons.length > 0) throw reasons.find((reason) => reason instanceof Refusal) ?? reasons[0]
  return filling
}

/** Writes an archive to a new file, whole or not at all, while it is filled; answers what filling it answers. */
export const writeArchive = async <T>(
  { file, header, key, madeAt, signal }: Target,
  fill: (archive: ArchiveWriter) => Promise<T>,
): Promise<T> => {
  const pack = createPack()
  const body = new PassThrough()
  const gzip = createGzip({ level: COMPRESSION_LEVEL })
  const packed = pack as unknown as Readable
  const piped = key ? pipeline(packed, gzip, encrypting(key, header), body) : pipeline(packed, gzip, body)
  const filling = fill(new ArchiveWriter(pack, madeAt)).catch((error: unknown) => {
    pack.destroy(error as Error)
    throw error
  })
  const written = writeWhole(sealing(header)(body), file, signal).catch((error: unknown) => {
    body.destroy(error as Error)
    throw error
  })
  return settle(filling, [written, piped])
}
