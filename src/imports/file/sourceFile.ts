import { open, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'

import { type SniffedEncoding, sniffEncoding } from '../../domain/imports/encoding/sniffEncoding'
import { emptyUtf8Tally, tallyUtf8 } from '../../domain/imports/encoding/tallyUtf8'
import type { ImportMap } from '../../domain/imports/map/importMap'
import { Refusal } from '../../refusal'

/** A file that exists, with what its bytes say about how it is written. */
export interface SourceFile extends SniffedEncoding {
  readonly bytes: number
  /** Bytes that are not what the encoding allows. */
  readonly damaged: number
  readonly kind: 'csv' | 'json'
  /** Absolute. */
  readonly path: string
}

const HEAD = 4096

const reasons: Record<string, string> = {
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
}

const explain = (path: string, error: unknown): Refusal => {
  const code = (error as { code?: string }).code ?? ''
  return new Refusal(`${path} cannot be read: ${reasons[code] ?? (code || String(error))}.`)
}

const kindOf = (path: string): SourceFile['kind'] => {
  const extension = extname(path).toLowerCase()
  if (extension === '.json' || extension === '.geojson') return 'json'
  if (['.csv', '.tsv', '.txt'].includes(extension)) return 'csv'
  throw new Refusal(`${path} is not a .csv, .tsv, .json or .geojson file.`)
}

const scan = async (path: string) => {
  const file = await open(path)
  try {
    let tally = emptyUtf8Tally
    let head: Uint8Array = new Uint8Array()
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const bytes = chunk as Uint8Array
      if (head.length === 0) head = bytes.slice(0, HEAD)
      tally = tallyUtf8(tally, bytes)
    }
    return { head, tally }
  } finally {
    await file.close()
  }
}

/** Opens a file for an import: reads all of its bytes once, in pieces, to tell the encoding. The map may state it instead. */
export const openSource = async (name: string, map: Pick<ImportMap, 'encoding'>): Promise<SourceFile> => {
  const path = resolve(name)
  const kind = kindOf(path)
  try {
    const { size } = await stat(path)
    const { head, tally } = await scan(path)
    const sniffed = sniffEncoding(head, tally)
    const stated = map.encoding ? { ...sniffed, encoding: map.encoding } : sniffed
    const damaged = stated.encoding === 'utf-8' ? tally.damaged + Math.sign(tally.waiting) : 0
    return { ...stated, bytes: size, damaged, kind, path }
  } catch (error) {
    throw error instanceof Refusal ? error : explain(path, error)
  }
}
