import { addDays } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { days } from '../../../test/arbitraries'
import { frequencies } from '../kpi/kpi'
import { eventFault } from './eventFault'
import { countPeriods, periodsOf } from './periodsOf'

const madeOnes = frequencies.filter((frequency) => frequency !== 'event')

test('periods follow each other without a gap or an overlap, from the first day to the last', () => {
  fc.assert(
    fc.property(fc.constantFrom(...madeOnes), days, (frequency, span) => {
      const periods = periodsOf({ frequency, ...span })
      expect(periods[0]?.from).toBe(span.from)
      expect(periods.at(-1)?.until).toBe(span.until)
      periods.forEach(({ from, until }, at) => {
        expect(from <= until).toBe(true)
        const next = periods[at + 1]
        if (next) expect(next.from).toBe(addDays(until, 1))
      })
    }),
  )
})

test('each period has a key of its own, and their number is known before they are made', () => {
  fc.assert(
    fc.property(fc.constantFrom(...frequencies), days, (frequency, span) => {
      const periods = periodsOf({ frequency, ...span })
      expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length)
      const counted = countPeriods({ frequency, ...span })
      // Three parts of fewer than three days are fewer than three.
      if (frequency === 'startMidEnd') expect(periods.length).toBeLessThanOrEqual(counted)
      else expect(counted).toBe(periods.length)
    }),
  )
})

test('periods of the calendar are called as people call them, and cut off where the KPI begins and ends', () => {
  const span = { from: '2026-11-15', until: '2027-05-01' }
  expect(periodsOf({ frequency: 'quarterly', ...span })).toEqual([
    { key: '2026-Q4', from: '2026-11-15', until: '2026-12-31' },
    { key: '2027-Q1', from: '2027-01-01', until: '2027-03-31' },
    { key: '2027-Q2', from: '2027-04-01', until: '2027-05-01' },
  ])
  expect(periodsOf({ frequency: 'halfYearly', ...span }).map(({ key }) => key)).toEqual([
    '2026-H2',
    '2027-H1',
  ])
  expect(periodsOf({ frequency: 'monthly', ...span }).map(({ key }) => key)[3]).toBe('2027-02')
  expect(periodsOf({ frequency: 'life', ...span })).toEqual([{ key: 'life', ...span }])
  expect(periodsOf({ frequency: 'yearly', from: '2027-01-01', until: '2026-01-01' })).toEqual([])
})

test('a period that is said by hand lies within its KPI and overlaps no other', () => {
  const within = { from: '2026-01-01', until: '2026-12-31' }
  const march = { from: '2026-03-01', until: '2026-03-31' }
  expect(eventFault(march, within, [])).toBeUndefined()
  expect(eventFault({ from: '2026-03-31', until: '2026-03-31' }, within, [march])).toBe('overlaps')
  expect(eventFault({ from: '2026-04-01', until: '2026-04-01' }, within, [march])).toBeUndefined()
  expect(eventFault({ from: '2025-12-31', until: '2026-01-02' }, within, [])).toBe('outsideKpi')
  expect(eventFault({ from: '2026-03-02', until: '2026-03-01' }, within, [])).toBe('endBeforeStart')
})
