import { createHash } from 'node:crypto'

const text = (sha256: string): string => `\n{"sha256":"${sha256}","whole":true}\n`

/** How long the last line of a backup is, the end of the line before it included. */
export const SEAL_BYTES = text('0'.repeat(64)).length

/** Puts the first line before the bytes and the last line behind them: the checksum of all that stands before it. */
export const sealing = (header: Buffer) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256').update(header)
    yield header
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
    yield Buffer.from(text(hash.digest('hex')))
  }

/** The checksum in a last line; none when the file has no such line, and so was broken off. */
export const readSeal = (ending: Buffer): string | undefined =>
  /^\n\{"sha256":"([0-9a-f]{64})","whole":true\}\n$/.exec(ending.toString('latin1'))?.[1]
