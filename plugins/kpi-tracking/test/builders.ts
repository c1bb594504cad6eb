import type { Kpi } from '../src/domain/kpi/kpi'
import { DEFAULT_MARGIN } from '../src/domain/kpi/kpi'
import type { Reading } from '../src/domain/maths/series'
import type { Share } from '../src/domain/rollUp/rollUp'

/** A count of students from none, over four years. */
export const buildKpi = (overrides: Partial<Kpi> = {}): Kpi => ({
  type: 'number',
  direction: 'up',
  isCumulative: false,
  decimals: 0,
  mayBeNegative: false,
  levels: 0,
  frequency: 'yearly',
  from: '2026-01-01',
  until: '2029-12-31',
  endedOn: null,
  baseline: 0,
  margin: DEFAULT_MARGIN,
  dimensions: [],
  ...overrides,
})

/** The reading of a year: a number, a fraction, or nothing. */
export const buildReading = (
  year: number,
  measured: number | readonly [number, number] | null,
  target: number | null = null,
): Reading => ({
  period: { key: String(year), from: `${year}-01-01`, until: `${year}-12-31` },
  measured:
    measured === null
      ? null
      : typeof measured === 'number'
        ? { value: measured, numerator: null, denominator: null }
        : { value: (measured[0] / measured[1]) * 100, numerator: measured[0], denominator: measured[1] },
  target,
})

/** Where a KPI with this id stands: at nothing, in students, unless said otherwise. */
export const buildShare = (kpi: string, overrides: Partial<Share> = {}): Share => ({
  kpi,
  unit: 'students',
  value: 0,
  numerator: null,
  denominator: null,
  on: null,
  ...overrides,
})
