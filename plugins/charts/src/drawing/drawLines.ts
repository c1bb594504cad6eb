import type { Band } from '../domain/band'
import type { Moment } from '../domain/moments'
import type { Status } from '../domain/status'
import type { NumberScale } from './numberScale'
import type { Spot } from './paths'
import { bandPath, linePath } from './paths'

/** A measurement or a target as a mark of its own. */
export type Mark = { x: number; y: number; status: Status | null; moment: Moment }

/** The lines and bands of a series, ready to be drawn; '' for what it does not tell. */
export type LinesPicture = {
  measured: string
  target: string
  forecast: string
  margin: string
  range: string
  marks: Mark[]
  targets: Mark[]
  forecasts: Mark[]
}

/** Nearer than this marks would be one smear: then only those that no line leads to, and the last, are drawn. */
const LEAST_APART = 14

type Numbers = 'forecast' | 'target' | 'value'

/** The moments whose number has a mark. */
const markedOf = (moments: readonly Moment[], what: Numbers, areApart: boolean): Moment[] => {
  const isKnown = (at: number): boolean => (moments[at]?.[what] ?? null) !== null
  const last = moments.findLastIndex((moment) => moment[what] !== null)
  return moments.filter((_, at) => {
    const isAlone = !isKnown(at - 1) && !isKnown(at + 1)
    return isKnown(at) && (areApart || isAlone || at === last)
  })
}

/** The forecast takes up where the measurements before it end: those moments, each with what the line goes through. */
const forecastOf = (moments: readonly Moment[]): { at: number; value: number | null }[] => {
  const begin = moments.findIndex(({ forecast }) => forecast !== null)
  if (begin < 0) return []
  const start = moments.slice(0, begin).findLast(({ value }) => value !== null)
  return [
    ...(start ? [{ at: start.at, value: start.value }] : []),
    ...moments.slice(begin).map(({ at, forecast }) => ({ at, value: forecast })),
  ]
}

/** Draws a series in a box: `xOf` and `values` say where times and values are. */
export const drawLines = (
  moments: readonly Moment[],
  {
    left,
    right,
    values,
    xOf,
  }: { left: number; right: number; values: NumberScale; xOf: (at: number) => number },
): LinesPicture => {
  const areApart = (right - left) / Math.max(1, moments.length - 1) >= LEAST_APART
  const spotOf = ({ at, value }: { at: number; value: number | null }): Spot => ({
    x: xOf(at),
    y: value === null ? null : values.at(value),
  })
  const lineOf = (what: Numbers) =>
    linePath(moments.map((moment) => spotOf({ at: moment.at, value: moment[what] })))
  const marksOf = (what: Numbers): Mark[] =>
    markedOf(moments, what, areApart).map((moment) => ({
      x: xOf(moment.at),
      y: values.at(moment[what] ?? 0),
      status: what === 'value' ? moment.status : null,
      moment,
    }))
  const stretch = (band: Band | null) =>
    band === null ? null : { bottom: values.at(band.lower), top: values.at(band.upper) }
  const bandOf = (what: 'margin' | 'range') =>
    bandPath(
      moments.map((moment) => ({ x: xOf(moment.at), band: stretch(moment[what]) })),
      { left, right },
    )
  return {
    measured: lineOf('value'),
    target: lineOf('target'),
    forecast: linePath(forecastOf(moments).map(spotOf)),
    margin: bandOf('margin'),
    range: bandOf('range'),
    marks: marksOf('value'),
    targets: marksOf('target'),
    forecasts: marksOf('forecast'),
  }
}
