import type { Extent } from '../domain/extent'
import type { Format } from '../domain/formatNumber'
import type { Moment } from '../domain/moments'
import type { Label } from '../domain/settleLabels'
import { settleLabels } from '../domain/settleLabels'
import { cutText, LINE_HEIGHT, TEXT_SIZE, widthOf } from '../domain/text'
import type { LinesPicture } from './drawLines'
import { drawLines } from './drawLines'
import type { NumberScale, Tick } from './numberScale'
import { numberScale } from './numberScale'
import { timeScale } from './timeScale'

/** A rectangle of a picture. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** One series in its box: the round numbers on their lines, the periods under it, and what is drawn between. */
export type PanelPicture = {
  box: Box
  /** Where the lines begin, beside the numbers. */
  left: number
  ticks: Tick[]
  labels: (Label & { y: number })[]
  lines: LinesPicture
  values: NumberScale
}

/** What stays free beside the lines for half a mark. */
const EDGE = 8
/** How much of the width the numbers at the axis can keep for themselves. */
const LARGEST_SHARE = 0.3
/** How far a number stands above its line. */
export const ABOVE_LINE = 4

/** What panels beside one another have in common: their numbers, how those are written and how many there are at most, and their time. */
export type PanelScale = {
  extent: Extent
  format: Format
  mostTicks: number
  times: readonly { at: number }[]
}

/** The height that a panel needs for `plot` units of lines. */
export const panelHeight = (plot: number): number => TEXT_SIZE + ABOVE_LINE + plot + LINE_HEIGHT + ABOVE_LINE

/** Draws moments in a box. Above its upper line stands a number, under its foot the periods: all within the box. */
export const drawPanel = (
  moments: readonly Moment[],
  box: Box,
  { extent, format, mostTicks, times }: PanelScale,
): PanelPicture => {
  const foot = box.bottom - LINE_HEIGHT - ABOVE_LINE
  const axis = { start: foot, end: box.top + TEXT_SIZE + ABOVE_LINE, mostTicks }
  const values = numberScale(extent, axis, format)
  const width = box.right - box.left
  const ticks = values.ticks.map(({ at, label }) => ({ at, label: cutText(label, width) }))
  const widest = Math.max(0, ...ticks.map(({ label }) => widthOf(label)))
  const left = box.left + Math.min(widest + EDGE, width * LARGEST_SHARE) + EDGE
  const right = box.right - EDGE
  const xOf = timeScale(times, { left, right })
  const labels = settleLabels(
    moments.map(({ at, label }) => ({ text: label, x: xOf(at) })),
    [box.left, box.right],
  )
  return {
    box,
    left: left - EDGE,
    ticks,
    labels: labels.map((label) => ({ ...label, y: box.bottom - ABOVE_LINE })),
    lines: drawLines(moments, { left: left - EDGE, right: box.right, values, xOf }),
    values,
  }
}
