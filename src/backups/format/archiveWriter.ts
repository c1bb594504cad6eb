import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Pack } from 'tar-stream'

import { memberNames } from './contents'

/** Checksums are told every so many members, so that whoever reads need not remember them all. */
const MEMBERS_PER_LIST = 4096

/** A stream that ends before or behind the size it had when it was opened. */
export class Changed extends Error {}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of bytes) {
    seen += chunk.byteLength
    hash.update(chunk)
    yield chunk
  }
  if (seen !== size) throw new Changed(`${seen} bytes instead of ${size}`)
}

/** Writes members into a tar one after another, no faster than they are taken, and their checksums as `sha256sum` tells them. */
export class ArchiveWriter {
  private lines: string[] = []
  private lists = 0

  constructor(
    private readonly pack: Pack,
    private readonly madeAt: Date,
  ) {}

  async add(name: string, bytes: Uint8Array): Promise<void> {
    await this.addStream(name, bytes.byteLength, Readable.from([bytes]))
  }

  /** `bytes` has to be as long as `size` says; throws `Changed` when it is not. */
  async addStream(name: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const hash = createHash('sha256')
    await this.put(name, size, counted(bytes, size, hash))
    this.lines.push(`${hash.digest('hex')}  ${name}\n`)
    if (this.lines.length >= MEMBERS_PER_LIST) await this.flush()
  }

  /** Writes the last member and ends the archive. */
  async finish(manifest: unknown): Promise<void> {
    await this.add(memberNames.manifest, Buffer.from(JSON.stringify(manifest)))
    await this.flush()
    this.pack.finalize()
  }

  private async flush(): Promise<void> {
    const list = Buffer.from(this.lines.join(''))
    this.lines = []
    this.lists += 1
    await this.put(memberNames.checksums(this.lists), list.length, Readable.from([list]))
  }

  private async put(name: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = this.pack.entry({ mode: 0o600, mtime: this.madeAt, name, size })
    await pipeline(bytes, entry as unknown as NodeJS.WritableStream)
  }
}
