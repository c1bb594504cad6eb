import type { ChartWords } from '../domain/chartWords'
import { extentOf } from '../domain/extent'
import type { Format } from '../domain/formatNumber'
import type { LegendEntry, PlacedEntry } from '../domain/layLegend'
import { layLegend } from '../domain/layLegend'
import type { Moment } from '../domain/moments'
import { isTold, numbersOf } from '../domain/moments'
import { LINE_HEIGHT } from '../domain/text'
import type { PanelPicture } from './panel'
import { drawPanel, panelHeight } from './panel'

/** What a legend of a chart can have a sample of. */
export type LegendKind =
  'baseline' | 'forecast' | 'margin' | 'measured' | 'on' | 'over' | 'range' | 'target' | 'under'

/** A series over time, ready to be drawn in units of its own width; without a panel when there is nothing to draw. */
export type TimeSeriesPicture = {
  width: number
  height: number
  legend: PlacedEntry<LegendKind>[]
  panel: PanelPicture | null
  /** How far down the baseline is. */
  baseline: number | null
}

/** How high the lines can be for the width. */
const HEIGHT_SHARE = 0.42
const MOST_TICKS = 5
/** What stays free under the legend. */
const AFTER_LEGEND = 6

/** What is drawn of moments, in the order of its importance. */
export const legendOf = (
  moments: readonly Moment[],
  baseline: number | null,
  words: ChartWords,
): LegendEntry<LegendKind>[] => {
  const told = (['target', 'margin', 'forecast', 'range'] as const).filter((what) => isTold(moments, what))
  const statuses = (['over', 'on', 'under'] as const).filter((each) =>
    moments.some(({ status }) => status === each),
  )
  return [
    ...(isTold(moments, 'value') ? [{ kind: 'measured' as const, text: words.measured }] : []),
    ...told.map((kind) => ({ kind, text: words[kind] })),
    ...(baseline === null ? [] : [{ kind: 'baseline' as const, text: words.baseline }]),
    ...statuses.map((kind) => ({ kind, text: words.statuses[kind] })),
  ]
}

/** Draws a series over time in a picture of this width, in units, of which 200 are needed. */
export const drawTimeSeries = (
  { baseline, moments, width }: { baseline: number | null; moments: readonly Moment[]; width: number },
  words: ChartWords,
  format: Format,
): TimeSeriesPicture => {
  const extent = extentOf([...numbersOf(moments), ...(baseline === null ? [] : [baseline])])
  if (!extent || moments.length === 0)
    return { width, height: 2 * LINE_HEIGHT, legend: [], panel: null, baseline: null }
  const legend = layLegend(legendOf(moments, baseline, words), width)
  const top = legend.height + AFTER_LEGEND
  const height = top + panelHeight(Math.round(width * HEIGHT_SHARE))
  const panel = drawPanel(
    moments,
    { left: 0, right: width, top, bottom: height },
    { extent, format, mostTicks: MOST_TICKS, times: moments },
  )
  return {
    width,
    height,
    legend: legend.entries,
    panel,
    baseline: baseline === null ? null : panel.values.at(baseline),
  }
}
