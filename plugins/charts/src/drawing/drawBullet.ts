import type { ChartWords } from '../domain/chartWords'
import { extentOf } from '../domain/extent'
import type { Formats } from '../domain/formatNumber'
import type { LegendEntry, PlacedEntry } from '../domain/layLegend'
import { layLegend } from '../domain/layLegend'
import type { Measure } from '../domain/measure'
import { numbersOfMeasure } from '../domain/measure'
import type { Label } from '../domain/settleLabels'
import { settleLabels } from '../domain/settleLabels'
import { LINE_HEIGHT, TEXT_SIZE } from '../domain/text'
import { numberScale } from './numberScale'

/** What the legend of a bullet chart can have a sample of. */
export type BulletKind = 'actual' | 'baseline' | 'margin' | 'on' | 'over' | 'target' | 'under'

/** A bullet chart, ready to be drawn in units of its own width; without an axis when nothing is known. */
export type BulletPicture = {
  width: number
  height: number
  legend: PlacedEntry<BulletKind>[]
  axis: { top: number; bottom: number; labels: Label[]; ticks: number[] } | null
  bar: { from: number; to: number } | null
  margin: { from: number; to: number } | null
  target: number | null
  baseline: number | null
}

/** What stays free at both ends for half a mark. */
const EDGE = 8
const [TRACK_HEIGHT, MOST_TICKS] = [36, 5]

const legendOf = (
  { actual, baseline, margin, status, target }: Measure,
  words: ChartWords,
  format: (value: number) => string,
): LegendEntry<BulletKind>[] => {
  const entry = (kind: 'baseline' | 'target', value: number | null) =>
    value === null ? [] : [{ kind, text: `${words[kind]}: ${format(value)}` }]
  return [
    { kind: 'actual', text: `${words.measured}: ${actual === null ? words.none : format(actual)}` },
    ...entry('target', target),
    ...(margin === null
      ? []
      : [
          {
            kind: 'margin' as const,
            text: `${words.margin}: ${words.between(format(margin.lower), format(margin.upper))}`,
          },
        ]),
    ...entry('baseline', baseline),
    ...(status === null ? [] : [{ kind: status, text: words.statuses[status] }]),
  ]
}

/**
 * Draws a measurement as a bar in a picture of this width, in units, of which 200 are needed. The bar begins at the baseline, so that
 * its length is what was gained since; without one at zero.
 */
export const drawBullet = (
  measure: Measure,
  { width, words, formats }: { width: number; words: ChartWords; formats: Formats },
): BulletPicture => {
  const nothing = { width, height: 2 * LINE_HEIGHT, legend: [], axis: null, bar: null, margin: null }
  const numbers = numbersOfMeasure(measure)
  const begin = measure.baseline ?? 0
  const extent = numbers.length === 0 ? null : extentOf([...numbers, begin])
  if (!extent) return { ...nothing, target: null, baseline: null }
  const legend = layLegend(legendOf(measure, words, formats.whole), width)
  const scale = numberScale(extent, { start: EDGE, end: width - EDGE, mostTicks: MOST_TICKS }, formats.short)
  const [top, bottom] = [legend.height + EDGE, legend.height + EDGE + TRACK_HEIGHT]
  const labels = settleLabels(
    scale.ticks.map(({ at, label }) => ({ text: label, x: at })),
    [0, width],
  )
  const stretch = (from: number, to: number) => ({
    from: Math.min(scale.at(from), scale.at(to)),
    to: Math.max(scale.at(from), scale.at(to)),
  })
  const placeOf = (value: number | null) => (value === null ? null : scale.at(value))
  return {
    width,
    height: bottom + EDGE + TEXT_SIZE + EDGE,
    legend: legend.entries,
    axis: { top, bottom, labels, ticks: scale.ticks.map(({ at }) => at) },
    bar: measure.actual === null ? null : stretch(begin, measure.actual),
    margin: measure.margin === null ? null : stretch(measure.margin.lower, measure.margin.upper),
    target: placeOf(measure.target),
    baseline: placeOf(measure.baseline),
  }
}
