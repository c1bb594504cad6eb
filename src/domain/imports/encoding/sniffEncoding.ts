import type { Utf8Tally } from './tallyUtf8'

/** The encodings that an import can read. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** How a file is written, and whether a byte order mark said so. */
export interface SniffedEncoding {
  readonly bom: boolean
  readonly encoding: Encoding
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

/** Text in Latin letters has a zero in nearly every second byte of UTF-16, and nowhere in the other encodings. */
const zerosAt = (head: Uint8Array, parity: 0 | 1): number =>
  head.filter((byte, at) => byte === 0 && at % 2 === parity).length

/**
 * Tells the encoding from the first bytes and the tally of all of them. A file of UTF-8 with some damaged bytes stays UTF-8
 * (the damage is shown row by row); only a file whose high bytes are mostly not UTF-8 is read as windows-1252.
 */
export const sniffEncoding = (head: Uint8Array, tally: Utf8Tally): SniffedEncoding => {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { bom: true, encoding: 'utf-8' }
  if (startsWith(head, 0xff, 0xfe)) return { bom: true, encoding: 'utf-16le' }
  if (startsWith(head, 0xfe, 0xff)) return { bom: true, encoding: 'utf-16be' }
  const enough = head.length / 5
  if (zerosAt(head, 1) > enough) return { bom: false, encoding: 'utf-16le' }
  if (zerosAt(head, 0) > enough) return { bom: false, encoding: 'utf-16be' }
  const damaged = tally.damaged + (tally.waiting > 0 ? 1 : 0)
  return { bom: false, encoding: damaged > tally.multibyte ? 'windows-1252' : 'utf-8' }
}
