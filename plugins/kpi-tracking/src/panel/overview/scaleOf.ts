import { isTally } from '../../domain/rollUp/aggregation'
import type { ToldRollUp } from '../../read/readRollUps'

/** A part of something is drawn as a part of all of it. */
const wholeOf = (rows: readonly ToldRollUp[]): readonly number[] =>
  rows.some(
    ({ aggregation, indicator: { type } }) => type === 'percentage' && !isTally({ aggregation, type }),
  )
    ? [100]
    : []

/** The scale on which the values of these groups are drawn, so that their bars can be compared. */
export const scaleOf = (rows: readonly ToldRollUp[]): Readonly<{ highest: number; lowest: number }> => {
  const values = [0, ...wholeOf(rows), ...rows.flatMap(({ value }) => value ?? [])]
  return { highest: Math.max(...values), lowest: Math.min(...values) }
}
