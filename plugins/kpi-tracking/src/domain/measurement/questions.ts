/** What is asked before a value is taken that looks like a slip. It is a question: the value may well be right. */
export const valueQuestions = ['tenfold', 'tenth', 'farFromRest', 'otherSign'] as const
export type ValueQuestion = (typeof valueQuestions)[number]

const middle = (values: readonly number[]): number => {
  const ordered = [...values].sort((one, other) => one - other)
  const at = Math.floor(ordered.length / 2)
  const upper = ordered[at] ?? 0
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[at - 1] ?? 0)) / 2
}

/** So many times the usual distance from the middle is no longer usual (3.5 by Iglewicz and Hoaglin, on a scale of 0.6745). */
const FAR = 3.5 / 0.6745

/** Fewer earlier values than this know no usual distance. */
const FEWEST = 4

const isFar = (earlier: readonly number[], value: number): boolean => {
  if (earlier.length < FEWEST) return false
  const centre = middle(earlier)
  const distance = middle(earlier.map((each) => Math.abs(each - centre)))
  return distance > 0 && Math.abs(value - centre) > FAR * distance
}

/**
 * What there is to ask about a value, beside those of earlier periods in their order: a zero or a comma too many or too few, the other
 * side of zero, or far from all that went before.
 */
export const questionsAbout = (earlier: readonly number[], value: number): readonly ValueQuestion[] => {
  const last = earlier.at(-1)
  const size = last === undefined || last === 0 || value === 0 ? 1 : Math.abs(value / last)
  return [
    ...(size >= 9.5 ? (['tenfold'] as const) : []),
    ...(size <= 1 / 9.5 ? (['tenth'] as const) : []),
    ...(last !== undefined && last * value < 0 ? (['otherSign'] as const) : []),
    ...(isFar(earlier, value) ? (['farFromRest'] as const) : []),
  ]
}
