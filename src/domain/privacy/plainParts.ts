import type { Trace } from './traces'

const longestOf = (text: string, run: RegExp): string | undefined =>
  (text.toLowerCase().match(run) ?? []).toSorted((one, other) => other.length - one.length)[0]

/** Every way in which a text in another script may be written: composed, decomposed, and without accents. */
const written = (text: string): readonly string[] => [
  text.normalize('NFC'),
  text.normalize('NFD'),
  text.normalize('NFD').replace(/\p{M}/gu, ''),
]

/**
 * Parts of traces of which at least one stands, in small letters, in every text that has a trace: of each its longest run of plain letters
 * and digits, which is the same in every spelling; of one in another script its longest run in each of them.
 */
export const plainPartsOf = (traces: readonly Trace[]): readonly string[] => [
  ...new Set(
    traces.flatMap(({ text }) => {
      const plain = longestOf(text.normalize('NFC'), /[a-z0-9]+/gu)
      if (plain !== undefined) return [plain]
      return written(text).flatMap((each) => longestOf(each, /[\p{L}\p{M}\p{N}]+/gu) ?? [])
    }),
  ),
]
