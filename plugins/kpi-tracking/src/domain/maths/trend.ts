import { dayNumber } from '@streekwerk/payload-kit/pure'

import type { Mark } from './expected'

/** A straight line through what was measured: what a day adds, and how far the measurements lie from it (same unit as the values). */
export type Trend = Readonly<{
  perDay: number
  spread: number
  count: number
  middle: Readonly<{ day: number; value: number }>
  daysSquared: number
}>

/** What the line says of a day, with the bounds between which four in five such values would lie. */
export type Forecast = Readonly<{ value: number; lowest: number; highest: number }>

/** Fewer points than this leave no uncertainty to tell: a line through two goes through both. */
const FEWEST = 3

/** Student's t at 80 % two-sided, by degrees of freedom from 1; beyond the table that of the normal distribution. */
const T80 = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341,
  1.337, 1.333, 1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
] as const
const Z80 = 1.282

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The line of least squares through values on days; null of fewer than three, or all on one day. */
export const trendOf = (marks: readonly Mark[]): Trend | null => {
  const count = marks.length
  const points = marks.map(({ on, value }) => ({ day: dayNumber(on), value }))
  const middle = {
    day: sum(points.map(({ day }) => day)) / count,
    value: sum(points.map(({ value }) => value)) / count,
  }
  const daysSquared = sum(points.map(({ day }) => (day - middle.day) ** 2))
  if (count < FEWEST || daysSquared === 0) return null
  const perDay =
    sum(points.map(({ day, value }) => (day - middle.day) * (value - middle.value))) / daysSquared
  const left = points.map(({ day, value }) => value - middle.value - perDay * (day - middle.day))
  return {
    count,
    daysSquared,
    middle,
    perDay,
    spread: Math.sqrt(sum(left.map((each) => each ** 2)) / (count - 2)),
  }
}

/**
 * Where the line leads on a day, as a value and the bounds of an 80 % prediction interval: it takes for granted that what comes differs
 * from the line as much as what was, each time anew. The further from what was measured, the wider.
 */
export const forecastOn = (trend: Trend, on: string): Forecast => {
  const away = dayNumber(on) - trend.middle.day
  const value = trend.middle.value + trend.perDay * away
  const t = T80[trend.count - 3] ?? Z80
  const reach = t * trend.spread * Math.sqrt(1 + 1 / trend.count + away ** 2 / trend.daysSquared)
  return { value, lowest: value - reach, highest: value + reach }
}
