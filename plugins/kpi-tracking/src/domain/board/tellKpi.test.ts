import fc from 'fast-check'
import { expect, test } from 'vitest'

import { kpi as anyKpi, positive } from '../../../test/arbitraries'
import { buildKpi, buildReading } from '../../../test/builders'
import type { Reading } from '../maths/series'
import { periodsOf } from '../period/periodsOf'
import type { WatchedPeriod } from './tellKpi'
import { tellKpi } from './tellKpi'

const watch = (reading: Reading, overrides: Partial<WatchedPeriod> = {}): WatchedPeriod => ({
  ...reading,
  hasEvidence: false,
  isLocked: false,
  open: null,
  ...overrides,
})

const students = buildKpi({ isCumulative: true })

test('where a KPI stands is told with its verdict, how far it is, and what would be expected', () => {
  const told = tellKpi(
    students,
    [
      watch(buildReading(2026, 30, 25)),
      watch(buildReading(2027, 25, 60)),
      watch(buildReading(2028, null, 90)),
    ],
    '2028-03-01',
  )
  expect(told.latest).toMatchObject({ actual: 55, verdict: { status: 'on' } })
  expect(told.progress).toBeCloseTo(55 / 60, 12)
  expect(told.points.map(({ verdict }) => verdict)).toEqual([
    { status: 'over' },
    { status: 'on' },
    { because: 'noData', status: null },
  ])
  expect(told.expected).toBeGreaterThan(60)
  expect(told.expected).toBeLessThan(90)
})

test('the first period that is over and not handed in is due, and otherwise the one that is going on', () => {
  const [first, second, third] = [buildReading(2026, 1), buildReading(2027, null), buildReading(2028, null)]
  const due = (...periods: WatchedPeriod[]) => tellKpi(students, periods, '2028-03-01').due
  expect(due(watch(first), watch(second), watch(third))).toMatchObject({
    isOverdue: true,
    others: 0,
    period: { key: '2027' },
  })
  expect(due(watch(buildReading(2025, null)), watch(second), watch(third))).toMatchObject({
    isOverdue: true,
    others: 1,
    period: { key: '2025' },
  })
  expect(due(watch(first), watch(second, { open: 'submitted' }), watch(third))).toMatchObject({
    isOverdue: false,
    period: { key: '2028' },
  })
  expect(due(watch(first), watch(second, { isLocked: true }), watch(third, { open: 'submitted' }))).toBeNull()
  expect(due(watch(buildReading(2029, null)))).toBeNull()
})

test('of a KPI that has ended nothing is due, and later periods count nowhere', () => {
  const ended = buildKpi({ endedOn: '2026-12-31', isCumulative: true })
  const periods = [buildReading(2026, 1), buildReading(2027, null), buildReading(2028, null)].map((each) =>
    watch(each),
  )
  const told = tellKpi(ended, periods, '2029-03-01')
  expect([told.due, told.forecast]).toEqual([null, null])
  expect(told.watched).toMatchObject({ periodsOver: 1, periodsReported: 1 })
})

test('a way to where it is worse is no progress', () => {
  const kpi = buildKpi({ baseline: 100 })
  expect(tellKpi(kpi, [watch(buildReading(2026, 40, 50))], '2027-06-01').progress).toBeNull()
})

test('a forecast takes three measurements, and stays within what the type can be', () => {
  const share = buildKpi({ type: 'percentage' })
  const rising = [60, 80, 99].map((value, at) => watch(buildReading(2026 + at, value)))
  expect(tellKpi(share, rising.slice(0, 2), '2028-01-01').forecast).toBeNull()
  expect(tellKpi(share, rising, '2029-01-01').forecast?.highest).toBe(100)
  expect(tellKpi(share, rising, '2030-01-01').forecast).toBeNull()
})

test('of a period that is not over no verdict is given, up to and on its last day', () => {
  const verdictOn = (today: string) =>
    tellKpi(students, [watch(buildReading(2026, 30, 25))], today).latest?.verdict
  expect(verdictOn('2026-03-01')).toEqual({ because: 'periodOpen', status: null })
  expect(verdictOn('2026-12-31')).toEqual({ because: 'periodOpen', status: null })
  expect(verdictOn('2027-01-01')).toEqual({ status: 'over' })
})

test('of a KPI that ended no line is drawn on, however well it went on', () => {
  const periods = [10, 20, 30].map((value, at) => watch(buildReading(2026 + at, value)))
  expect(tellKpi(buildKpi(), periods, '2029-06-01').forecast?.value).toBeCloseTo(40, 1)
  expect(tellKpi(buildKpi({ endedOn: '2028-12-31' }), periods, '2029-06-01').forecast).toBeNull()
})

test('of what is incomplete no line is drawn on', () => {
  const periods = [2026, 2027, 2028, 2029].map((year) => watch(buildReading(year, year === 2027 ? null : 10)))
  expect(tellKpi(students, periods, '2029-06-01').forecast).toBeNull()
})

test('whatever is measured of whatever KPI, every number told is a number', () => {
  fc.assert(
    fc.property(anyKpi, fc.array(fc.option(positive, { nil: null }), { maxLength: 40 }), (kpi, values) => {
      const periods = periodsOf(kpi).map((period, at) => {
        const value = values[at] ?? null
        const measured = value === null ? null : { denominator: null, numerator: null, value }
        return watch({ measured, period, target: values[at + 1] ?? null })
      })
      const told = tellKpi(kpi, periods, kpi.from)
      const numbers = [
        told.progress,
        told.expected,
        told.forecast?.value,
        ...told.points.flatMap(({ actual, band }) => [actual, band?.lowest, band?.highest]),
      ].filter((each) => each !== null && each !== undefined)
      expect(numbers.every(Number.isFinite)).toBe(true)
      expect(told.points).toHaveLength(periods.length)
      expect(told.watched.periodsReported).toBeLessThanOrEqual(told.watched.periodsOver)
    }),
  )
})
