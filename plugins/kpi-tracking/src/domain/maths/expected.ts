import { dayNumber } from '@streekwerk/payload-kit/pure'

/** A value on a day (YYYY-MM-DD). */
export type Mark = Readonly<{ on: string; value: number }>

/**
 * What a KPI would be on a day if it went in a straight line from its baseline to the first target and on from each to the next; after
 * the last it stays there. Null before the baseline, and where nothing is aimed at.
 */
export const expectedOn = (day: string, baseline: Mark, targets: readonly Mark[]): number | null => {
  const later = targets
    .filter(({ on }) => on > baseline.on)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
  if (later.length === 0 || day < baseline.on) return null
  const marks = [baseline, ...later]
  const at = marks.findLastIndex(({ on }) => on <= day)
  const [before, after] = [marks[at] ?? baseline, marks[at + 1]]
  if (!after) return before.value
  const share = (dayNumber(day) - dayNumber(before.on)) / (dayNumber(after.on) - dayNumber(before.on))
  return before.value + share * (after.value - before.value)
}
