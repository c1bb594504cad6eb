import { scaleLinear } from 'd3-scale'

import { tenths } from './numberScale'

/** A bar of a table, ready to be drawn. */
export type BarPicture = {
  width: number
  height: number
  /** Where zero is. */
  zero: number
  /** Null where nothing was measured, or what was is zero. */
  bar: { x: number; width: number } | null
}

/** Stretched to its place, so that these are shares of it. */
const [WIDTH, HEIGHT] = [1000, 16]

/** Lays a number on a scale that always has zero: whatever lies beyond an end of it is drawn to that end. */
export const drawBar = (
  value: number | null,
  { highest, lowest }: Readonly<{ highest: number; lowest: number }>,
): BarPicture => {
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)]
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .range([0, WIDTH])
    .clamp(true)
  const [zero, end] = [tenths(scale(0)), value === null ? null : tenths(scale(value))]
  const bar =
    end === null || end === zero ? null : { x: Math.min(zero, end), width: tenths(Math.abs(end - zero)) }
  return { bar, height: HEIGHT, width: WIDTH, zero }
}
