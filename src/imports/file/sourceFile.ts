import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'

import { looksBinary } from '../../domain/imports/encoding/looksBinary'
import { type SniffedEncoding, sniffEncoding } from '../../domain/imports/encoding/sniffEncoding'
import { emptyUtf8Tally, tallyUtf8 } from '../../domain/imports/encoding/tallyUtf8'
import type { ImportMap } from '../../domain/imports/map/importMap'
import type { Words } from '../../domain/locales/locales'
import { Refusal } from '../../refusal'

/** A list that was handed over: what it is called, and all of its bytes. It never comes to lie on a disk. */
export interface HandedList {
  readonly bytes: Uint8Array
  readonly name: string
}

/** A file that exists, with what its bytes say about how it is written. */
export interface SourceFile extends SniffedEncoding {
  readonly bytes: number
  /** Bytes that are not what the encoding allows. */
  readonly damaged: number
  readonly kind: 'csv' | 'json'
  /** Absolute; of a list that was handed over what it is called. */
  readonly path: string
  /** The bytes from the beginning, as often as they are wanted. */
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

type Origin = Pick<SourceFile, 'path' | 'read'> & { readonly size: () => Promise<number> }

const originOf = (given: HandedList | string): Origin => {
  if (typeof given === 'string') {
    const path = resolve(given)
    return { path, read: () => createReadStream(path), size: async () => (await stat(path)).size }
  }
  const { bytes, name } = given
  return { path: name, read: () => [bytes], size: () => Promise.resolve(bytes.length) }
}

const HEAD = 4096

const reasons: Record<string, Words> = {
  EACCES: { nl: 'het mag niet gelezen worden', en: 'it may not be read' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOENT: { nl: 'het bestand is er niet', en: 'there is no such file' },
}

const explain = (path: string, error: unknown): Refusal => {
  const code = (error as { code?: string }).code ?? ''
  const unknown = code || String(error)
  const { en, nl } = reasons[code] ?? { en: unknown, nl: unknown }
  return new Refusal({ nl: `${path} is niet te lezen: ${nl}.`, en: `${path} cannot be read: ${en}.` })
}

const kindOf = (path: string): SourceFile['kind'] => {
  const extension = extname(path).toLowerCase()
  if (extension === '.json' || extension === '.geojson') return 'json'
  if (['.csv', '.tsv', '.txt'].includes(extension)) return 'csv'
  throw new Refusal({
    nl: `${path} is geen .csv, .tsv, .json of .geojson.`,
    en: `${path} is not a .csv, .tsv, .json or .geojson file.`,
  })
}

const scan = async ({ read }: Origin) => {
  let tally = emptyUtf8Tally
  let head: Uint8Array = new Uint8Array()
  for await (const bytes of read()) {
    if (head.length === 0) head = bytes.slice(0, HEAD)
    tally = tallyUtf8(tally, bytes)
  }
  return { head, tally }
}

/** Opens a file for an import: reads all of its bytes once, in pieces, to tell the encoding. The map may state it instead. */
export const openSource = async (
  given: HandedList | string,
  map: Pick<ImportMap, 'encoding'>,
): Promise<SourceFile> => {
  const origin = originOf(given)
  const { path, read } = origin
  const kind = kindOf(path)
  try {
    const { head, tally } = await scan(origin)
    const sniffed = sniffEncoding(head, tally)
    if (!map.encoding && looksBinary(head, sniffed.encoding))
      throw new Refusal({
        nl: `${path} is geen tekstbestand. Bewaar de lijst in het rekenprogramma als CSV.`,
        en: `${path} is not a text file. Save the list as CSV in the spreadsheet program.`,
      })
    const stated = map.encoding ? { ...sniffed, encoding: map.encoding } : sniffed
    const damaged = stated.encoding === 'utf-8' ? tally.damaged + Math.sign(tally.waiting) : 0
    return { ...stated, bytes: await origin.size(), damaged, kind, path, read }
  } catch (error) {
    throw error instanceof Refusal ? error : explain(path, error)
  }
}
