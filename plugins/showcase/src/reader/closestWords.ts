import { distance } from 'fastest-levenshtein'

/** A word that somebody may have meant; it is plainly a slip, or only possible. */
export type Meant = Readonly<{ word: string; isPlain: boolean }>

/** How many letters may be wrong for a word to be possible: in a short one one, in a longer one two. */
const mayDiffer = (word: string): number => (word.length < 5 ? 1 : 2)

/** How many may be for it to be plain: `bomen` is no slip of `boven`, but `biodivesiteit` is one. */
const plainlyDiffer = (word: string): number => (word.length < 6 ? 0 : word.length < 10 ? 1 : 2)

const isSwapped = (word: string, other: string): boolean => {
  let at = 0
  while (at < word.length && word[at] === other[at]) at += 1
  return other === word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

/** How many slips of the pen are between two words; two letters that changed places are one. */
const slips = (word: string, other: string): number => (isSwapped(word, other) ? 1 : distance(word, other))

/** Those among some words that somebody who wrote `word` may have meant, the closest first. A number is what it is. */
export const closestWords = (word: string, among: readonly string[]): Meant[] =>
  /\p{N}/u.test(word)
    ? []
    : among
        .filter((other) => other !== word)
        .map((other) => ({ other, far: slips(word, other) }))
        .filter(({ far }) => far <= mayDiffer(word))
        .sort((a, b) => a.far - b.far)
        .map(({ far, other }) => ({
          word: other,
          isPlain: far <= plainlyDiffer(word) && word[0] === other[0],
        }))
