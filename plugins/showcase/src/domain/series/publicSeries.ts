import type { PublicWords } from '../publicWords'

/** How the values of a series are written: a percentage is of a hundred, yes is 1 and no is 0. */
export const SERIES_FORMATS = ['number', 'percentage', 'yesNo'] as const
export type SeriesFormat = (typeof SERIES_FORMATS)[number]

/** Which way is the better one. */
export const SERIES_DIRECTIONS = ['up', 'down', 'none'] as const

/** How the latest values of several such series are taken together. */
export const SERIES_SUMS = ['sum', 'ratio', 'latest', 'count'] as const
export type SeriesSum = (typeof SERIES_SUMS)[number]

/** How a value stands to its target, in the direction that is the better one: ahead of it, on it, behind it. */
export const SERIES_STANDINGS = ['over', 'on', 'under'] as const
export type SeriesStanding = (typeof SERIES_STANDINGS)[number]

/** One period: what was measured, and what it is held against. Days are written `2026-12-31`, and the last one is in the period. */
export type SeriesPoint = {
  key: string
  /** What the period is called; null where its days say enough. */
  label: PublicWords | null
  from: string
  until: string
  /** Null when nothing was measured, which is a gap and never a zero. */
  value: number | null
  /** What over what the value is, where it is a fraction and both are told. */
  numerator: number | null
  denominator: number | null
  target: number | null
  /** Between which a value counts as on target. */
  low: number | null
  high: number | null
  standing: SeriesStanding | null
  /** A code that tells why there is no standing. */
  because: string | null
}

/** A way in which the whole is divided, and what each part of it was in the periods of the series. */
export type SeriesDimension = {
  key: string
  label: PublicWords
  categories: { key: string; label: PublicWords; values: { point: string; value: number }[] }[]
}

/** A value over time. */
export type PublicSeries = {
  kind: 'series'
  format: SeriesFormat
  /** What is counted; null where the format says it. */
  unit: PublicWords | null
  decimals: number
  direction: (typeof SERIES_DIRECTIONS)[number]
  /** Null when such values cannot be taken together. */
  together: SeriesSum | null
  /** The list of the codes in `because` (see `Site.codes`). */
  reasons: string | null
  /** Its day is null where that is not said. */
  baseline: { on: string | null; value: number; source: PublicWords | null } | null
  /** In the order of time. */
  points: SeriesPoint[]
  dimensions: SeriesDimension[]
}
