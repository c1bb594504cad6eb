import { dayOfNumber } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'

import type { Kpi } from '../src/domain/kpi/kpi'
import { DEFAULT_MARGIN, directions, frequencies, kpiTypes } from '../src/domain/kpi/kpi'

/** A number with at most two decimals, as people write them. */
export const amount = fc.integer({ max: 10_000_000, min: -10_000_000 }).map((cents) => cents / 100)

/** A number of the kind that is counted or weighed. */
export const positive = fc.integer({ max: 10_000_000, min: 0 }).map((cents) => cents / 100)

/** A day of about sixty years. */
export const day = fc.integer({ max: 30_000, min: 8_000 }).map(dayOfNumber)

/** Two days, the first not after the other, at most ten years apart. */
export const days = fc
  .tuple(fc.integer({ max: 30_000, min: 8_000 }), fc.integer({ max: 3_650, min: 0 }))
  .map(([from, length]) => ({ from: dayOfNumber(from), until: dayOfNumber(from + length) }))

/** A baseline and a target that differ, in the direction that the target lies. */
export const way = fc
  .tuple(amount, amount)
  .filter(([baseline, target]) => baseline !== target)
  .map(([baseline, target]) => ({
    baseline,
    direction: target > baseline ? ('up' as const) : ('down' as const),
    target,
  }))

export const kpi: fc.Arbitrary<Kpi> = fc
  .record({
    baseline: fc.option(positive, { nil: null }),
    direction: fc.constantFrom(...directions),
    frequency: fc.constantFrom(...frequencies),
    isCumulative: fc.boolean(),
    margin: fc.constantFrom(0, DEFAULT_MARGIN, 1),
    span: days,
    type: fc.constantFrom(...kpiTypes),
  })
  .map(({ span, ...rest }) => ({
    ...rest,
    ...span,
    decimals: 2,
    endedOn: null,
    dimensions: [],
    levels: rest.type === 'rubric' ? 5 : 0,
    mayBeNegative: false,
  }))
