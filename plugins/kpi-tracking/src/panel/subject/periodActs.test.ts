import { expect, test } from 'vitest'

import { buildMeasurement, buildPanelKpi, buildPanelPeriod } from '../../../test/buildPanelKpi'
import type { PanelKpi, PanelPeriod } from './panel'
import { dividePeriods, earlierValues, periodActs } from './periodActs'

const head = { mayDefine: true, me: 'head', today: '2027-06-15' }
const keeper = { ...head, mayDefine: false, me: 'keeper' }
const kpi = buildPanelKpi()
const submitted = buildMeasurement({ state: 'submitted' })

const acts = (period: Partial<PanelPeriod>, { by = head, of = kpi, year = 2026 } = {}) =>
  periodActs(of, buildPanelPeriod(year, period), by)

test('a value can be entered where nothing was, and a draft gone on with, also one that corrects', () => {
  const draft = buildMeasurement({ isCorrection: true, state: 'draft' })
  expect(acts({}).canEnter).toBe(true)
  expect(acts({ open: draft }).canEnter).toBe(true)
  expect(acts({ counting: buildMeasurement(), open: draft }).canEnter).toBe(true)
  expect(acts({ counting: buildMeasurement() }).canEnter).toBe(false)
  expect(acts({ open: submitted }).canEnter).toBe(false)
})

test('nothing is entered before a period begins, after the end of the KPI, or by who may not measure', () => {
  expect(acts({}, { year: 2028 }).canEnter).toBe(false)
  expect(acts({}, { of: buildPanelKpi({ endedOn: '2025-12-31' }) }).canEnter).toBe(false)
  expect(acts({}, { of: buildPanelKpi({ mayMeasure: false }) }).canEnter).toBe(false)
})

test('nobody judges what they submitted, and is told that it waits for somebody else', () => {
  expect(acts({ open: submitted })).toMatchObject({ canJudge: true, waitsForAnother: false })
  expect(acts({ open: submitted }, { by: keeper })).toMatchObject({ canJudge: false, waitsForAnother: true })
  const stranger = buildPanelKpi({ mayApprove: false })
  expect(acts({ open: submitted }, { of: stranger }).canJudge).toBe(false)
})

test('nobody judges what they had a hand in, whoever submitted it', () => {
  const written = buildMeasurement({ state: 'submitted', writtenBy: ['keeper', 'head'] })
  expect(acts({ open: written })).toMatchObject({ canJudge: false, waitsForAnother: true })
})

test('what can still become another waits until the day on which it cannot', () => {
  expect(acts({ open: submitted }).approvedFrom).toBeNull()
  expect(acts({ open: submitted }, { year: 2027 })).toMatchObject({
    approvedFrom: '2027-12-31',
    canJudge: true,
  })
  expect(acts({}, { year: 2027 }).approvedFrom).toBeNull()
})

test('what counts can be corrected, and only once at a time', () => {
  expect(acts({ counting: buildMeasurement() }).canCorrect).toBe(true)
  expect(acts({ counting: buildMeasurement(), open: submitted }).canCorrect).toBe(false)
  expect(acts({}).canCorrect).toBe(false)
})

test('in a locked period there is nothing to do but unlock it, for who defines', () => {
  const all = acts({ counting: buildMeasurement(), isLocked: true, open: submitted })
  expect(Object.entries(all).filter(([, can]) => can)).toEqual([['canLock', true]])
  expect(acts({ isLocked: true }, { by: keeper }).canLock).toBe(false)
})

test('the period that is due stands first among those where there is something to do', () => {
  const periods = [
    buildPanelPeriod(2025, { open: submitted }),
    buildPanelPeriod(2026),
    buildPanelPeriod(2027, { counting: buildMeasurement() }),
  ]
  const { now, rest } = dividePeriods(buildPanelKpi({ due: '2026', periods }), head)
  expect(now.map(({ key }) => key)).toEqual(['2026', '2025'])
  expect(rest.map(({ key }) => key)).toEqual(['2027'])
})

test('a value is held beside what counted in the periods before, in their order', () => {
  const periods = [2025, 2026, 2027].map((year) =>
    buildPanelPeriod(year, { counting: buildMeasurement({ value: year }) }),
  )
  const [, , last] = periods
  if (!last) throw new Error('there is no period')
  expect(earlierValues(buildPanelKpi({ periods }), last)).toEqual([2025, 2026])
})

test('before anything counts a value is held beside what waits, the baseline, and else what is aimed at', () => {
  const waiting = buildPanelPeriod(2025, { open: buildMeasurement({ state: 'submitted', value: 7 }) })
  const period = buildPanelPeriod(2026, { target: 20 })
  const earlier = (kpi: Partial<PanelKpi['kpi']>, before: readonly PanelPeriod[]) =>
    earlierValues(buildPanelKpi({ kpi, periods: [...before, period] }), period)
  expect(earlier({ baseline: 5 }, [waiting])).toEqual([5, 7])
  expect(earlier({ baseline: 5, isCumulative: true }, [waiting])).toEqual([7])
  expect(earlier({ baseline: 5, isCumulative: true }, [])).toEqual([20])
  expect(earlier({ baseline: 0 }, [])).toEqual([20])
})
