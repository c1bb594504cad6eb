import type { Band } from './domain/band'
import type { Format } from './domain/formatNumber'
import type { TimePoint } from './domain/moments'
import type { Series } from './domain/series'
import type { Status } from './domain/status'

/** What every chart is told beside its figures. */
export type ChartProps = {
  /** Names the chart on its page: no two of one page have the same. */
  id: string
  /** What the figures are of. It stands above the chart. */
  title: string
  /**
   * What the chart shows, for whoever does not see it.
   * @default the last figures in a sentence
   */
  description?: string
  /**
   * `nl` or `en`, for the words and the numbers; another one reads Dutch.
   * @default 'nl'
   */
  language?: string
  /**
   * What the figures count, as `%` or `banen`; leave it out where `format` says it.
   * @default none
   */
  unit?: string
  /**
   * Writes a number.
   * @default as the language does
   */
  format?: Format
  /**
   * Writes a number at the axis, where there is little room.
   * @default format, or else as the language does, from a million on with a word for the noughts
   */
  formatTick?: Format
  /**
   * How wide the picture is in units of which its letters are 14 high. It is scaled to its place, so leave it out on a page; on paper 640 fits the width.
   * @default 360
   */
  width?: number
}

/** A line of measurements over time, beside what they are measured by. */
export type TimeSeriesProps = ChartProps & {
  /** The periods, in any order. */
  points: readonly TimePoint[]
  /**
   * Where it began, as a level line.
   * @default null
   */
  baseline?: number | null
}

/** One measurement as a bar, beside what it is measured by. */
export type BulletProps = ChartProps & {
  /** What was measured; null when nothing was yet. */
  actual: number | null
  /**
   * What is aimed at.
   * @default null
   */
  target?: number | null
  /**
   * Where it began, and where the bar begins; it begins at zero without one.
   * @default null
   */
  baseline?: number | null
  /**
   * Within which the measurement counts as on target.
   * @default null
   */
  margin?: Band | null
  /**
   * Which is the better: `higher` or `lower`. It is told to whoever does not see the chart.
   * @default not told
   */
  direction?: 'higher' | 'lower'
  /**
   * Tells by its shape and its word how the measurement stands to its target.
   * @default null
   */
  status?: Status | null
}

/** The parts of a total, each as a small line. */
export type SmallMultiplesProps = ChartProps & {
  /** The parts, as they are to stand. */
  series: readonly Series[]
}

/** A small line amid words, of figures that stand there or in a table beside it. */
export type SparklineProps = {
  /** What the figures are of: the begin of what is read in its place. */
  name: string
  /** In the order of time; null when nothing was measured. */
  values: readonly (number | null)[]
  /**
   * As a level line.
   * @default null
   */
  target?: number | null
  /**
   * `nl` or `en`; another one reads Dutch.
   * @default 'nl'
   */
  language?: string
  /**
   * Writes a number.
   * @default as the language does
   */
  format?: Format
}

/** One of several bars on one scale, each beside the figure that it is of, as in the rows of a table. */
export type BarProps = {
  /** What was measured; null when nothing was. */
  value: number | null
  /** The lowest of the numbers that are drawn on this scale; it has zero, also where that is lower. */
  lowest: number
  /** The highest of them. */
  highest: number
}
