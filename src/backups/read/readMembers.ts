import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

import { extract as createExtract } from 'tar-stream'

import { Damage } from '../format/damage'

/** One member of an archive; its bytes have to be taken before the next one comes. */
export type Member = { bytes: AsyncIterable<Uint8Array>; name: string; size: number }

const CHECKSUMS = /^checksums\/\d{6}\.sha256$/

/** A list of checksums is never larger than some thousand lines. */
const MOST_BYTES = 64 * 1024 * 1024

/** All of a member, which may not be larger than fits in memory. */
export const wholeMember = async ({
  bytes,
  name,
  size,
}: Pick<Member, 'bytes' | 'name' | 'size'>): Promise<Buffer> => {
  if (size > MOST_BYTES) throw new Damage(`${name} is too large`)
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * The members of an archive in their order, but for the lists of checksums: those are held against what was read, and a `Damage` is thrown
 * at the first that differs.
 */
export async function* readMembers(archive: Readable): AsyncGenerator<Member> {
  const extract = createExtract()
  archive.on('error', (error) => extract.destroy(error))
  archive.pipe(extract)
  let lines: string[] = []
  for await (const entry of extract) {
    const { name, size, type } = entry.header
    const stored = entry as unknown as AsyncIterable<Uint8Array>
    if (type !== 'file') throw new Damage(`${name} is no file`)
    if (CHECKSUMS.test(name)) {
      const list = await wholeMember({ bytes: stored, name, size })
      if (list.toString() !== lines.join('')) throw new Damage(`${name} is not what was read`)
      lines = []
      continue
    }
    const hash = createHash('sha256')
    let isTaken = false
    const bytes = async function* () {
      for await (const chunk of stored) {
        hash.update(chunk)
        yield chunk
      }
      isTaken = true
    }
    yield { bytes: bytes(), name, size }
    if (!isTaken) throw new Error(`${name} was not read`)
    lines.push(`${hash.digest('hex')}  ${name}\n`)
  }
  if (lines.length > 0) throw new Damage('the last members have no checksums')
}
