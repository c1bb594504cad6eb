import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Board } from '../src/index'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'

let library: Library
let branch: string

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }))
  branch = await openBranch(library, 'De Kapelle')
})

afterAll(() => library.close())

/** Years of which the last is over long ago, so that the day of the test says nothing. */
const past = { from: '2018-01-01', until: '2021-12-31' }

const look = async (subject = branch, who: 'head' | 'volunteer' = 'head'): Promise<Board> =>
  (await must(library, who, 'GET', `/kpis/board/${subject}`)) as unknown as Board

const aim = async (kpi: string, key: string, target: number) =>
  must(library, 'head', 'PATCH', `/kpi-periods/${await periodOf(library, kpi, key)}`, { target })

describe('the board of a subject', () => {
  test('tells of each KPI its line with verdicts, what is due, and how well all are kept', async () => {
    const own = await openBranch(library, 'Own')
    const indicator = await writeIndicator(library, { isCumulative: true })
    const kpi = await writeKpi(library, { indicator, subjects: [own], ...past })
    await aim(kpi, '2018', 100)
    await aim(kpi, '2019', 200)
    await approveMeasurement(library, {
      evidence: [{ link: 'https://library.example/door' }],
      key: '2018',
      kpi,
      value: 120,
    })
    await approveMeasurement(library, { key: '2019', kpi, value: 30 })
    await submitMeasurement(library, { key: '2020', kpi, value: 9000 })
    const { gauges, kpis } = await look(own)
    expect(kpis).toMatchObject([
      {
        id: kpi,
        indicator: { unit: 'visitors' },
        told: { due: { isOverdue: true, period: { key: '2021' } } },
      },
    ])
    const [first] = kpis
    expect(first?.told.points.map(({ actual, verdict }) => [actual, verdict.status])).toEqual([
      [120, 'over'],
      [150, 'under'],
      [null, null],
      [null, null],
    ])
    expect(first?.told.progress).toBe(0.75)
    expect(gauges).toEqual({
      evidence: { part: 1, whole: 2 },
      results: { part: 2, whole: 4 },
      targets: { part: 1, whole: 1 },
    })
  })

  test('is empty for a subject without KPIs, and refused to who has not signed in', async () => {
    const bare = await openBranch(library, 'Bare')
    expect((await look(bare)).kpis).toEqual([])
    expect((await library.ask(null, 'GET', `/kpis/board/${bare}`)).status).toBe(403)
    expect((await library.ask('head', 'GET', '/kpis/board/nothing')).status).toBe(400)
  })

  test('shows nobody a KPI that is not theirs', async () => {
    const far = await openBranch(library, 'Far', 'Winterswijk')
    await writeKpi(library, { indicator: await writeIndicator(library), subjects: [far], ...past })
    expect((await look(far)).kpis).toHaveLength(1)
    expect((await look(far, 'volunteer')).kpis).toEqual([])
  })

  test('takes as many queries for many KPIs as for one', async () => {
    const [one, many] = [await openBranch(library, 'One'), await openBranch(library, 'Many')]
    const indicator = await writeIndicator(library)
    await writeKpi(library, { indicator, subjects: [one], ...past })
    for (let at = 0; at < 6; at++) await writeKpi(library, { indicator, subjects: [many], ...past })
    const counted = async (subject: string): Promise<number> => {
      const asked = vi.spyOn(pg.Client.prototype, 'query')
      await look(subject)
      const { length } = asked.mock.calls
      asked.mockRestore()
      return length
    }
    expect(await counted(one)).toBeGreaterThan(3)
    expect(await counted(many)).toBe(await counted(one))
  })
})

describe('what went wrong elsewhere does not here', () => {
  test('Akvo: progress knows the baseline and the direction', async () => {
    const own = await openBranch(library, 'Akvo')
    const indicator = await writeIndicator(library, { direction: 'down', name: 'Complaints' })
    const kpi = await writeKpi(library, { baseline: { value: 80 }, indicator, subjects: [own], ...past })
    await aim(kpi, '2018', 40)
    await approveMeasurement(library, { key: '2018', kpi, value: 50 })
    const [told] = (await look(own)).kpis
    expect(told?.told.progress).toBe(0.75)
    expect(told?.told.latest?.verdict).toEqual({ status: 'under' })
  })

  test('Akvo: nothing that is rolled up is stored, so nothing drifts when a measurement is corrected', async () => {
    const own = await openBranch(library, 'Drift')
    const indicator = await writeIndicator(library)
    const kpi = await writeKpi(library, { indicator, subjects: [own], ...past })
    const id = await approveMeasurement(library, { key: '2018', kpi, value: 10 })
    const total = async () => {
      const told = Object.values(await must(library, 'head', 'GET', '/kpis/roll-ups')) as {
        indicator: { id: string }
        value: number
      }[]
      return told.find((each) => each.indicator.id === indicator)?.value
    }
    expect(await total()).toBe(10)
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
      id,
      reason: 'Counted twice.',
    })
    const { id: other } = doc as { id: string }
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${other}`, { value: 7 })
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [other], step: 'submit' })
    expect(await total()).toBe(10)
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [other], step: 'approve' })
    expect(await total()).toBe(7)
  })

  test('Leantime: values of different units are never one number', async () => {
    const own = await openBranch(library, 'Leantime')
    for (const [unit, value] of [
      ['hours', 3],
      ['visitors', 400],
    ] as const) {
      const indicator = await writeIndicator(library, { name: `In ${unit}`, unit })
      const kpi = await writeKpi(library, { indicator, subjects: [own], ...past })
      await approveMeasurement(library, { key: '2018', kpi, value })
    }
    const told = Object.values(await must(library, 'head', 'GET', '/kpis/roll-ups')) as {
      indicator: { name: string }
      value: number
    }[]
    const ofUnit = (unit: string) => told.find(({ indicator }) => indicator.name === `In ${unit}`)?.value
    expect([ofUnit('hours'), ofUnit('visitors')]).toEqual([3, 400])
  })

  test('Leantime: a KPI that goes down as it should does not show 0 %', async () => {
    const own = await openBranch(library, 'Descending')
    const indicator = await writeIndicator(library, { direction: 'down', mayBeNegative: true })
    const kpi = await writeKpi(library, { baseline: { value: 10 }, indicator, subjects: [own], ...past })
    await aim(kpi, '2018', -10)
    await approveMeasurement(library, { key: '2018', kpi, value: -5 })
    expect((await look(own)).kpis[0]?.told.progress).toBe(0.75)
  })

  test('Decidim: a whole is weighed by what it is of, and no mean of percentages', async () => {
    const own = await openBranch(library, 'Decidim')
    const indicator = await writeIndicator(library, { type: 'percentage' })
    for (const [numerator, denominator] of [
      [1, 1],
      [0, 99],
    ]) {
      const kpi = await writeKpi(library, { indicator, subjects: [own], ...past })
      await approveMeasurement(library, { denominator, key: '2018', kpi, numerator })
    }
    const told = Object.values(await must(library, 'head', 'GET', '/kpis/roll-ups')) as {
      indicator: { id: string }
      value: number
    }[]
    expect(told.find((each) => each.indicator.id === indicator)?.value).toBe(1)
  })
})
