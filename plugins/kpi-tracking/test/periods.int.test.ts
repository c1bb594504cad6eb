import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { must, periodOf, periodsOfKpi, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { faultAt, told } from './refused'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

describe('the periods of a KPI', () => {
  test('are made from its time and frequency, and follow when those change', async () => {
    const kpi = await newKpi({ from: '2021-07-01' })
    const keys = async () => (await periodsOfKpi(library, kpi)).map(({ key }) => key)
    expect(await keys()).toEqual(['2021', '2022', '2023', '2024'])
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { frequency: 'halfYearly', until: '2022-12-31' })
    expect(await keys()).toEqual(['2021-H2', '2022-H1', '2022-H2'])
  })

  test('keep their targets when the time is only made longer', async () => {
    const kpi = await newKpi()
    const [first] = await periodsOfKpi(library, kpi)
    await must(library, 'head', 'PATCH', `/kpi-periods/${first?.id}`, { target: 40 })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { until: '2026-12-31' })
    const after = await periodsOfKpi(library, kpi)
    expect(after).toHaveLength(6)
    expect(after[0]).toMatchObject({ id: first?.id, target: 40 })
  })

  test('that were measured in are never taken away', async () => {
    const kpi = await newKpi()
    await submitMeasurement(library, { key: '2024', kpi, value: 3 })
    expect(await told(library.ask('head', 'PATCH', `/kpis/${kpi}`, { until: '2023-12-31' }))).toEqual([
      409,
      'A period that this would change was measured already.',
    ])
    expect(await periodsOfKpi(library, kpi)).toHaveLength(4)
  })

  test('of events are said by whoever measures, within the KPI and beside each other', async () => {
    const kpi = await newKpi({ frequency: 'event' })
    const say = (from: string, until: string) =>
      library.ask('keeper', 'POST', '/kpi-periods', { from, kpi, until })
    expect((await say('2021-03-01', '2021-03-07')).status).toBe(201)
    expect(await faultAt(say('2021-03-07', '2021-03-09'))).toEqual([400, 'from'])
    expect(await faultAt(say('2020-12-31', '2021-01-02'))).toEqual([400, 'from'])
    expect(await faultAt(say('2021-05-02', '2021-05-01'))).toEqual([400, 'until'])
    const yearly = await newKpi()
    const [status] = await told(
      library.ask('keeper', 'POST', '/kpi-periods', { from: '2021-03-01', kpi: yearly, until: '2021-03-07' }),
    )
    expect(status).toBe(409)
  })
})

describe('a period that is cut off', () => {
  test('moves its end with the KPI, and keeps its target, as long as nothing was measured in it', async () => {
    const kpi = await newKpi({ until: '2022-06-30' })
    const period = await periodOf(library, kpi, '2022')
    await must(library, 'head', 'PATCH', `/kpi-periods/${period}`, { target: 12 })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { until: '2022-12-31' })
    expect(await must(library, 'head', 'GET', `/kpi-periods/${period}?depth=0`)).toMatchObject({
      target: 12,
      until: '2022-12-31T12:00:00.000Z',
    })
  })
})

describe('periods of events', () => {
  test('have no target from who measures, and go when who defines says so, unless they were measured in', async () => {
    const kpi = await newKpi({ frequency: 'event' })
    const say = (day: string) =>
      must(library, 'volunteer', 'POST', '/kpi-periods', { from: day, kpi, target: 5, until: day })
    const { doc } = await say('2021-03-01')
    expect((doc as { target?: unknown }).target ?? null).toBeNull()
    const { id } = doc as { id: string }
    expect((await library.ask('keeper', 'DELETE', `/kpi-periods/${id}`)).status).toBe(403)
    expect((await library.ask('head', 'DELETE', `/kpi-periods/${id}`)).status).toBe(200)
    const { doc: other } = await say('2021-04-01')
    const { id: period } = other as { id: string }
    await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })
    expect((await library.ask('head', 'DELETE', `/kpi-periods/${period}`)).status).toBe(409)
  })

  test('are not what the calendar made, when a KPI goes over to events', async () => {
    const kpi = await newKpi({ frequency: 'quarterly' })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { frequency: 'event' })
    expect(await periodsOfKpi(library, kpi)).toEqual([])
  })
})

describe('in a locked period', () => {
  test('no draft is thrown away, its end does not move, and what it was judged by stays', async () => {
    const kpi = await newKpi({ until: '2022-06-30' })
    const period = await periodOf(library, kpi, '2022')
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked: true })
    const { id } = doc as { id: string }
    expect((await library.ask('keeper', 'DELETE', `/kpi-measurements/${id}`)).status).toBe(409)
    for (const change of [{ until: '2022-12-31' }, { baseline: { value: 1000 } }, { margin: 100 }])
      expect((await library.ask('head', 'PATCH', `/kpis/${kpi}`, change)).status).toBe(409)
    expect((await library.ask('head', 'DELETE', `/kpis/${kpi}`)).status).toBe(409)
    expect((await library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' })).status).toBe(200)
  })

  test('it is said whether to lock or to unlock', async () => {
    const kpi = await newKpi()
    const ids = [await periodOf(library, kpi, '2021')]
    expect(await faultAt(library.ask('head', 'POST', '/kpi-periods/lock', { ids }))).toEqual([
      400,
      'isLocked',
    ])
  })

  test('who unlocks says why, and what was locked and unlocked is told in its order', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const lock = (isLocked: boolean, reason?: string) =>
      library.ask('head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked, reason })
    const trail = async () =>
      (await must(library, 'reader', 'GET', `/kpi-periods/${period}?depth=0`)).lockTrail
    expect((await lock(true)).status).toBe(200)
    expect((await lock(true)).status).toBe(200)
    expect(await faultAt(lock(false, ' '))).toEqual([400, 'reason'])
    expect((await lock(false, 'The cat again.')).status).toBe(200)
    const byName = 'head@library.example'
    const told = [
      { byName, isLocked: true, reason: '' },
      { byName, isLocked: false, reason: 'The cat again.' },
    ]
    expect(await trail()).toMatchObject(told)
    await must(library, 'head', 'PATCH', `/kpi-periods/${period}`, { lockTrail: [], target: 5 })
    expect(await trail()).toMatchObject(told)
  })
})
