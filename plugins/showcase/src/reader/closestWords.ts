import { distance } from 'fastest-levenshtein'

/** How many letters may be wrong: in a short word one, in a longer one two, as when two are swapped. */
const mayDiffer = (word: string): number => (word.length < 5 ? 1 : 2)

/** Those among some words that somebody who wrote `word` may have meant, the closest first. */
export const closestWords = (word: string, among: readonly string[]): string[] =>
  among
    .map((other) => ({ far: distance(word, other), other }))
    .filter(({ far }) => far > 0 && far <= mayDiffer(word))
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => other)
