import { folded } from './searchTerms'

/** A piece of an excerpt; what was searched for is marked. */
export type ExcerptPiece = Readonly<{ text: string; isMarked: boolean }>

/** The control characters that the database sets around what was found; no public text holds any. */
export const [MARK_START, MARK_END] = ['\u0002', '\u0003'] as const

/** How much of a text is looked at, and how much of it stands before what is found. */
const [AROUND, BEFORE] = [700, 160]

/** The beginning of a word, which its other forms have too; a sign in it (`c++`) stands for any. */
const beginning = (word: string): string =>
  word.slice(0, Math.max(4, word.length - 3)).replaceAll(/[^\p{L}\p{N}]/gu, '.')

/** The part of a text around the first of these words (as `wordsIn` gives them) that is in it, else its beginning. */
export const surroundings = (text: string, words: readonly string[]): string => {
  if (text.length <= AROUND || words.length === 0) return text
  // Without accents a text is seldom longer or shorter: the place is near enough.
  const at = folded(text).search(new RegExp(words.map(beginning).join('|'), 'u'))
  if (at <= BEFORE) return text.slice(0, AROUND)
  const from = text.indexOf(' ', at - BEFORE) + 1
  return text.slice(from, from + AROUND)
}

/** The pieces of an excerpt, from the text with what was found between the two marks. */
export const readExcerpt = (marked: string): ExcerptPiece[] =>
  marked
    .split(MARK_START)
    .flatMap((piece, at): ExcerptPiece[] => {
      if (at === 0) return [{ text: piece, isMarked: false }]
      const [found = '', rest = ''] = piece.split(MARK_END)
      return [
        { text: found, isMarked: true },
        { text: rest, isMarked: false },
      ]
    })
    .filter(({ text }) => text !== '')
