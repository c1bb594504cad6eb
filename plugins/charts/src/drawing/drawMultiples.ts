import { extentOf } from '../domain/extent'
import type { Format } from '../domain/formatNumber'
import { numbersOf } from '../domain/moments'
import type { ReadSeries } from '../domain/series'
import { LINE_HEIGHT, wrapText } from '../domain/text'
import type { PanelPicture } from './panel'
import { drawPanel, panelHeight } from './panel'

/** A panel for each series under its name, all on one scale. */
export type MultiplesPicture = {
  width: number
  height: number
  panels: (PanelPicture & { name: { text: string; y: number }[] })[]
}

/** The least that a panel needs across, and what stays free between two. */
const [LEAST_WIDTH, GAP] = [150, 20]
const PLOT_HEIGHT = 64
const MOST_TICKS = 3
/** How much wider a name is for being bold, how many lines it may have, and how far its letters stand above the foot of one. */
const [BOLD, MOST_LINES, ABOVE_FOOT] = [1.25, 2, 6]

/** Draws series as panels in a picture of this width, in units, of which 200 are needed: as many beside one another as fit. */
export const drawMultiples = (
  series: readonly ReadSeries[],
  width: number,
  format: Format,
): MultiplesPicture => {
  const extent = extentOf(series.flatMap(({ moments }) => numbersOf(moments)))
  if (!extent) return { width, height: 2 * LINE_HEIGHT, panels: [] }
  const columns = Math.min(series.length, Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))))
  const across = (width - GAP * (columns - 1)) / columns
  const names = series.map(({ name }) => wrapText(name, across / BOLD, MOST_LINES))
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE_HEIGHT
  const down = nameHeight + panelHeight(PLOT_HEIGHT)
  // The same time is under all of them as well, or a short series would seem to be a long one.
  const times = series.flatMap(({ moments }) => moments)
  const panels = series.map(({ moments }, place) => {
    const left = (place % columns) * (across + GAP)
    const top = Math.floor(place / columns) * (down + GAP)
    const box = { left, right: left + across, top: top + nameHeight, bottom: top + down }
    return {
      ...drawPanel(moments, box, { extent, format, mostTicks: MOST_TICKS, times }),
      name: (names[place] ?? []).map((text, line) => ({
        text,
        y: top + (line + 1) * LINE_HEIGHT - ABOVE_FOOT,
      })),
    }
  })
  const rows = Math.ceil(series.length / columns)
  return { width, height: rows * down + (rows - 1) * GAP, panels }
}
