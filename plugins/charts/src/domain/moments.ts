import type { Band } from './band'
import { readBand } from './band'
import { readNumber } from './readNumber'
import type { Status } from './status'
import { plainText } from './text'

/** What is known of one period: a point of the line and a row of the table. */
export type TimePoint = {
  /** Names the period among those of one chart, and the same period in other series. */
  key: string
  /** The period as readers call it: `2026`, `maart`, `Q1 2026`. */
  label: string
  /**
   * When it is, as a number that grows with time: a year, a timestamp. Points are drawn in its order and as far apart.
   * @default the place in the list; also when one of the points does not say
   */
  at?: number
  /** What was measured; null when nothing was, which is a gap in the line and never a zero. */
  value: number | null
  /**
   * What is aimed at.
   * @default null
   */
  target?: number | null
  /**
   * Within which a measurement counts as on target.
   * @default null
   */
  margin?: Band | null
  /**
   * What is expected.
   * @default null
   */
  forecast?: number | null
  /**
   * Within which the expected is expected.
   * @default null
   */
  range?: Band | null
  /**
   * Tells by its shape and its word how the measurement stands to its target; null as long as there is no verdict.
   * @default null
   */
  status?: Status | null
}

/** A point whose numbers can be drawn. */
export type Moment = Required<TimePoint>

/** Points in the order of time, with null for each number that cannot be drawn and labels that can. */
export const readMoments = (points: readonly TimePoint[]): Moment[] => {
  const allSay = points.every(({ at }) => readNumber(at) !== null)
  return points
    .map((point, place): Moment => {
      const value = readNumber(point.value)
      return {
        key: point.key,
        label: plainText(point.label),
        at: (allSay ? readNumber(point.at) : null) ?? place,
        value,
        target: readNumber(point.target),
        margin: readBand(point.margin),
        forecast: readNumber(point.forecast),
        range: readBand(point.range),
        status: value === null ? null : (point.status ?? null),
      }
    })
    .sort((one, other) => one.at - other.at)
}

/** Every number of moments that must have its place in the picture. */
export const numbersOf = (moments: readonly Moment[]): number[] =>
  moments.flatMap(({ forecast, margin, range, target, value }) =>
    [value, target, margin?.lower, margin?.upper, forecast, range?.lower, range?.upper].filter(
      (each) => each !== null && each !== undefined,
    ),
  )

/** Whether any of the moments says this. */
export const isTold = (
  moments: readonly Moment[],
  what: Exclude<keyof Moment, 'at' | 'key' | 'label'>,
): boolean => moments.some((moment) => moment[what] !== null)
