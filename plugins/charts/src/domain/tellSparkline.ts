import type { ChartWords } from './chartWords'
import type { Format } from './formatNumber'

/** A small line in words, as there is no table beside it: what it is of, and from where it went to where. */
export const tellSparkline = (
  { name, target, values }: { name: string; target: number | null; values: readonly (number | null)[] },
  words: ChartWords,
  format: Format,
): string => {
  const known = values.filter((value) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const course =
    first === undefined || last === undefined
      ? words.none
      : known.length === 1
        ? format(last)
        : words.fromTo(format(first), format(last))
  return `${name}: ${course}${target === null ? '' : `, ${words.target} ${format(target)}`}`
}
