import { scaleLinear } from 'd3-scale'

import type { Extent } from '../domain/extent'
import type { Format } from '../domain/formatNumber'

/** A round number of a scale, where it is and how it is written. */
export type Tick = { label: string; at: number }

/** Where numbers are along an axis. */
export type NumberScale = { at: (value: number) => number; ticks: Tick[] }

/** Tenths of a unit are finer than any screen. */
export const tenths = (units: number): number => Math.round(units * 10) / 10

const areDistinct = (labels: readonly string[]): boolean => new Set(labels).size === labels.length

/**
 * Lays numbers along an axis from `start` to `end`, which begins and ends at round numbers. There are about `mostTicks` ticks, and
 * fewer where two would be written alike. Nothing ever lies outside of the axis.
 */
export const numberScale = (
  extent: Extent,
  { end, mostTicks, start }: { end: number; mostTicks: number; start: number },
  format: Format,
): NumberScale => {
  const scale = scaleLinear().domain(extent).range([start, end]).nice(mostTicks)
  const at = (value: number): number => tenths(scale(value))
  for (let count = mostTicks; count > 1; count -= 1) {
    const ticks = scale.ticks(count).map((value) => ({ at: at(value), label: format(value) }))
    if (areDistinct(ticks.map(({ label }) => label))) return { at, ticks }
  }
  return { at, ticks: [] }
}
