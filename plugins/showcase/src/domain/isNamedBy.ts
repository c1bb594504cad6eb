import { wordsIn } from './searchTerms'

/** The beginning of a word stands for it from so many letters on. */
const SHORTEST_BEGINNING = 4

/** Whether words that somebody wrote, as they are compared, name what is called so: each of them a word of its name or the beginning of one. */
export const isNamedBy = (name: string, words: readonly string[]): boolean => {
  const own = wordsIn(name)
  return (
    words.length > 0 &&
    words.every((word) =>
      own.some((each) => each === word || (word.length >= SHORTEST_BEGINNING && each.startsWith(word))),
    )
  )
}
