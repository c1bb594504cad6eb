import { scaleLinear } from 'd3-scale'

import { extentOf } from '../domain/extent'
import { tenths } from './numberScale'
import type { Spot } from './paths'
import { linePath } from './paths'

/** A small line, ready to be drawn. */
export type SparklinePicture = {
  width: number
  height: number
  line: string
  /** Where the line ends, and each value that no line leads to. */
  dots: { x: number; y: number }[]
  target: number | null
}

/** As wide and high as a few letters beside it. */
const [WIDTH, HEIGHT, EDGE] = [96, 24, 4]

/** Draws values, null for a gap, as far apart as one another. */
export const drawSparkline = (
  values: readonly (number | null)[],
  target: number | null,
): SparklinePicture => {
  const known = [...values, target].filter((value) => value !== null)
  const scale = scaleLinear()
    .domain(extentOf(known) ?? [0, 1])
    .range([HEIGHT - EDGE, EDGE])
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1)
  const spots = values.map((value, place): Spot => ({
    x: values.length === 1 ? WIDTH / 2 : tenths(EDGE + place * step),
    y: value === null ? null : tenths(scale(value)),
  }))
  const isKnown = (place: number): boolean => (spots[place]?.y ?? null) !== null
  const last = spots.findLastIndex(({ y }) => y !== null)
  const dots = spots.flatMap(({ x, y }, place) =>
    y !== null && (place === last || (!isKnown(place - 1) && !isKnown(place + 1))) ? [{ x, y }] : [],
  )
  return {
    width: WIDTH,
    height: HEIGHT,
    line: linePath(spots),
    dots,
    target: target === null ? null : tenths(scale(target)),
  }
}
