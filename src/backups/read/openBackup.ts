import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { backupFaults } from '../faults'
import { decrypting, keyOf } from '../format/cipher'
import { Damage } from '../format/damage'
import { drain } from '../format/drain'
import { type BackupHeader, HEADER_BYTES, readHeader } from '../format/header'
import { readSeal, SEAL_BYTES } from '../format/seal'

/** How a backup is opened. */
export type BackupSource = {
  file: string
  passphrase?: string | undefined
  /** Also a backup that is not encrypted is taken where there is a passphrase, which somebody may have put in the place of one that is. */
  takesPlain?: boolean | undefined
}

/** A backup of which the beginning and the end are as they should be. */
export type OpenBackup = {
  header: BackupHeader
  /** The archive, decrypted; the stream fails with a `Damage` at what is not as it was written, at the latest at its end. */
  read: () => { archive: Readable; done: Promise<void> }
}

type Ends = { beginning: Buffer; ending: Buffer; size: number }

const readAt = async (handle: FileHandle, from: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

const readEnds = async (file: string): Promise<Ends> => {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const stat = await handle.stat()
    if (!stat.isFile()) throw backupFaults.foreign(file)
    const beginning = await readAt(handle, 0, Math.min(HEADER_BYTES, stat.size))
    const ending = await readAt(handle, Math.max(0, stat.size - SEAL_BYTES), SEAL_BYTES)
    return { beginning, ending, size: stat.size }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : backupFaults.noFile(file, code)
  } finally {
    await handle?.close()
  }
}

const headerOf = (file: string, beginning: Buffer): { bytes: Buffer; header: BackupHeader } => {
  try {
    const read = readHeader(beginning)
    if (!read) throw backupFaults.foreign(file)
    if ('format' in read) throw backupFaults.newerFormat(file)
    return read
  } catch (error) {
    throw error instanceof Damage ? backupFaults.damaged(file) : error
  }
}

/** Passes on what stands between the two lines, and at its end fails when all of it together is not what was sealed. */
const checking = (header: Buffer, seal: string) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256').update(header)
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== seal) throw new Damage('the checksum of all of it is another one')
  }

/** Whether all of a file is as it was written. */
export const isIntact = async (file: string): Promise<boolean> => {
  const { beginning, ending, size } = await readEnds(file)
  const read = readHeader(beginning)
  const seal = readSeal(ending)
  if (!read || 'format' in read || seal === undefined) return false
  try {
    const between = createReadStream(file, { end: size - SEAL_BYTES - 1, start: read.bytes.length })
    await drain(checking(read.bytes, seal)(between))
    return true
  } catch (error) {
    if (error instanceof Damage) return false
    throw error
  }
}

const unlock = async ({ encryption }: BackupHeader, source: BackupSource): Promise<Buffer | undefined> => {
  const { file, passphrase, takesPlain } = source
  if (!encryption) {
    if (passphrase !== undefined && !takesPlain) throw backupFaults.notEncrypted(file)
    return undefined
  }
  if (passphrase === undefined) throw backupFaults.passphraseMissing(file)
  const key = await keyOf(passphrase, encryption)
  if (key) return key
  // A first line that was changed has another passphrase, too.
  throw (await isIntact(file)) ? backupFaults.passphraseWrong(file) : backupFaults.damaged(file)
}

/** Opens a backup; a `Refusal` says in words when it is none, is broken off, is newer than the program reads, or has another passphrase. */
export const openBackup = async (source: BackupSource): Promise<OpenBackup> => {
  const { file } = source
  const { beginning, ending, size } = await readEnds(file)
  const { bytes, header } = headerOf(file, beginning)
  const seal = readSeal(ending)
  const [start, end] = [bytes.length, size - SEAL_BYTES - 1]
  if (seal === undefined || end <= start) throw backupFaults.broken(file)
  const key = await unlock(header, source)
  const read = () => {
    const archive = new PassThrough()
    const checked = checking(bytes, seal)
    const stored = createReadStream(file, { end, start })
    const done = key
      ? pipeline(stored, checked, decrypting(key, bytes), createGunzip(), archive)
      : pipeline(stored, checked, createGunzip(), archive)
    return { archive, done }
  }
  return { header, read }
}
