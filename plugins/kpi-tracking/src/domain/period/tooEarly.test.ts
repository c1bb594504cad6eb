import fc from 'fast-check'
import { expect, test } from 'vitest'

import { days } from '../../../test/arbitraries'
import { buildKpi } from '../../../test/builders'
import { frequencies, kpiTypes } from '../kpi/kpi'
import { countsFrom, hasBegun } from './tooEarly'

const year = { from: '2026-01-01', until: '2026-12-31' }

test('a period is measured in from its first day on', () => {
  expect(hasBegun(year, '2025-12-31')).toBe(false)
  expect(hasBegun(year, '2026-01-01')).toBe(true)
})

test('a value counts from the last day of its period, or of the KPI where that ended within it', () => {
  expect(countsFrom(buildKpi(), year, 5)).toBe('2026-12-31')
  expect(countsFrom(buildKpi({ endedOn: '2026-06-30' }), year, 5)).toBe('2026-06-30')
  for (const endedOn of ['2025-06-30', '2027-06-30'])
    expect(countsFrom(buildKpi({ endedOn }), year, 5)).toBe('2026-12-31')
})

test('a milestone that was reached counts at once, and one that was not may still be', () => {
  for (const frequency of ['life', 'event'] as const) {
    const milestone = buildKpi({ frequency, type: 'yesNo' })
    expect(countsFrom(milestone, year, 1)).toBe('2026-01-01')
    expect(countsFrom(milestone, year, 0)).toBe('2026-12-31')
    expect(countsFrom(buildKpi({ frequency }), year, 1)).toBe('2026-12-31')
  }
  expect(countsFrom(buildKpi({ type: 'yesNo' }), year, 1)).toBe('2026-12-31')
})

test('whatever is measured, it counts on a day of its period', () => {
  const kpi = fc.record({
    endedOn: fc.option(days.map(({ until }) => until)),
    frequency: fc.constantFrom(...frequencies),
    type: fc.constantFrom(...kpiTypes),
  })
  fc.assert(
    fc.property(kpi, days, fc.constantFrom(null, 0, 1, 5), (of, period, value) => {
      const day = countsFrom(of, period, value)
      expect(day >= period.from && day <= period.until).toBe(true)
    }),
  )
})
