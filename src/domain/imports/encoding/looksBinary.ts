import type { Encoding } from './sniffEncoding'

/** The share of zeros beyond which the halves of UTF-16 are no letters: Latin text has them on one side only. */
const STRAY_ZEROS = 0.05

const zerosAt = (head: Uint8Array, parity: 0 | 1): number =>
  head.filter((byte, at) => byte === 0 && at % 2 === parity).length

/**
 * Whether the first bytes of a file are those of something else than text (a spreadsheet, a picture, a PDF): text has no
 * byte that is zero, and in UTF-16 hardly any on the side where letters have their value.
 */
export const looksBinary = (head: Uint8Array, encoding: Encoding): boolean => {
  if (encoding === 'utf-16le') return zerosAt(head, 0) > head.length * STRAY_ZEROS
  if (encoding === 'utf-16be') return zerosAt(head, 1) > head.length * STRAY_ZEROS
  return head.includes(0)
}
