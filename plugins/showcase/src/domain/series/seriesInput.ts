import type { PublicSeries, SeriesFormat, SeriesStanding, SeriesSum } from './publicSeries'

/** A period as an allow-list gives it: numbers, days and words as Payload read them. */
export type PointInput = {
  key: unknown
  /** @default the days say it */
  label?: unknown
  /** The first and the last day: `2026-01-01`, or a moment of which the day counts. */
  from: unknown
  until: unknown
  value: unknown
  numerator?: unknown
  denominator?: unknown
  target?: unknown
  low?: unknown
  high?: unknown
  standing?: SeriesStanding | null
  because?: unknown
}

/** A dimension as an allow-list gives it; values by the keys of points. */
export type DimensionInput = {
  key: unknown
  label: unknown
  categories: readonly { key: unknown; label: unknown; values: Readonly<Record<string, unknown>> }[]
}

/** A series as an allow-list gives it. */
export type SeriesInput = {
  /** @default 'number' */
  format?: SeriesFormat
  unit?: unknown
  /** How many decimals values are written with, 6 at most. @default 0 */
  decimals?: unknown
  /** Which way is the better one. @default 'none' */
  direction?: PublicSeries['direction']
  /** How latest values of several documents are taken together. @default they are not */
  together?: SeriesSum | null
  /** The list of the codes in `because`. @default none */
  reasons?: string
  baseline?: { on: unknown; value: unknown; source?: unknown } | null
  points: readonly PointInput[]
  dimensions?: readonly DimensionInput[]
}
