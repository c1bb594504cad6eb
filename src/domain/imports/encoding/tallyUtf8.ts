/** What the bytes of a file say about UTF-8: sequences of two or more bytes that are right, and bytes that cannot be. */
export interface Utf8Tally {
  readonly damaged: number
  readonly multibyte: number
  /** Continuation bytes that the last sequence still waits for: a sequence may lie across two chunks. */
  readonly waiting: number
}

/** The tally before the first byte. */
export const emptyUtf8Tally: Utf8Tally = { damaged: 0, multibyte: 0, waiting: 0 }

const continuationsAfter = (byte: number): number | undefined => {
  if (byte < 0x80) return 0
  if (byte >= 0xc2 && byte < 0xe0) return 1
  if (byte >= 0xe0 && byte < 0xf0) return 2
  if (byte >= 0xf0 && byte < 0xf5) return 3
  return undefined
}

/** Adds the next bytes of a file to a tally; cutting the file elsewhere gives the same answer. */
export const tallyUtf8 = (tally: Utf8Tally, bytes: Uint8Array): Utf8Tally => {
  let { damaged, multibyte, waiting } = tally
  for (const byte of bytes) {
    const continues = byte >= 0x80 && byte < 0xc0
    if (waiting > 0 && continues) {
      waiting -= 1
      if (waiting === 0) multibyte += 1
      continue
    }
    if (waiting > 0) damaged += 1
    const expected = continuationsAfter(byte)
    if (expected === undefined) damaged += 1
    waiting = expected ?? 0
  }
  return { damaged, multibyte, waiting }
}
