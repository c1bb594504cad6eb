import type { Moment, TimePoint } from './moments'
import { readMoments } from './moments'
import { readNumber } from './readNumber'
import { plainText } from './text'

/** One of several series on one scale. */
export type Series = {
  /** Names it among the series of a chart. */
  key: string
  /** What readers call it. */
  name: string
  points: readonly Pick<TimePoint, 'at' | 'key' | 'label' | 'value'>[]
}

/** A series whose numbers can be drawn. */
export type ReadSeries = { key: string; name: string; moments: Moment[] }

/**
 * Series with null for each number that cannot be drawn, in the order they come in, on one time: as the points say, or else the
 * periods one after another in the order in which the series first name them.
 */
export const readSeries = (series: readonly Series[]): ReadSeries[] => {
  const points = series.flatMap((each) => each.points)
  const allSay = points.every(({ at }) => readNumber(at) !== null)
  const places = new Map([...new Set(points.map(({ key }) => key))].map((key, place) => [key, place]))
  return series.map(({ key, name, points: own }) => ({
    key,
    name: plainText(name),
    moments: readMoments(allSay ? own : own.map((point) => ({ ...point, at: places.get(point.key) ?? 0 }))),
  }))
}
