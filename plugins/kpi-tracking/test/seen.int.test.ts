import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { approveMeasurement, must, periodOf, submitMeasurement, writeIndicator } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { faultAt } from './refused'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

const read = (id: string) => must(library, 'head', 'GET', `/kpi-measurements/${id}?depth=0`)

const step = (who: 'head' | 'keeper' | 'second', id: string, more: Record<string, unknown>) =>
  library.ask(who, 'POST', '/kpi-measurements/step', { ids: [id], ...more })

describe('what somebody saw is what they do something with', () => {
  test('a value that was changed since is not approved, and is once that is seen', async () => {
    const id = await submitMeasurement(library, { key: '2021', kpi: await newKpi(), value: 5 })
    const { updatedAt: seenAt } = await read(id)
    expect((await step('head', id, { reason: 'Too low.', step: 'sendBack' })).status).toBe(200)
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${id}`, { value: 9999 })
    await step('keeper', id, { step: 'submit' })
    expect((await step('head', id, { seenAt, step: 'approve' })).status).toBe(409)
    const { state, updatedAt } = await read(id)
    expect(state).toBe('submitted')
    expect((await step('head', id, { seenAt: updatedAt, step: 'approve' })).status).toBe(200)
  })

  test('a draft that a colleague saved since is not written over', async () => {
    const kpi = await newKpi()
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, '2021'),
      value: 5,
    })
    const { id, updatedAt: seenAt } = doc as { id: string; updatedAt: string }
    await must(library, 'second', 'PATCH', `/kpi-measurements/${id}`, {
      seenAt,
      source: 'The door',
      value: 50,
    })
    const late = await library.ask('keeper', 'PATCH', `/kpi-measurements/${id}`, {
      note: 'Mine',
      seenAt,
      value: 5,
    })
    expect(late.status).toBe(409)
    expect(await read(id)).toMatchObject({ source: 'The door', value: 50 })
  })
})

test('whoever submitted takes it back, and nobody else does', async () => {
  const id = await submitMeasurement(library, { key: '2021', kpi: await newKpi(), value: 5 })
  expect((await step('second', id, { step: 'withdraw' })).status).toBe(409)
  expect((await step('keeper', id, { step: 'withdraw' })).status).toBe(200)
  expect((await read(id)).state).toBe('draft')
})

describe('what is said beside a numerator and a denominator', () => {
  test('is what they make, in as many decimals as it is said in', async () => {
    const kpi = await newKpi({
      indicator: await writeIndicator(library, { decimals: 1, type: 'percentage' }),
    })
    const measure = async (key: string, value: number) =>
      library.ask('keeper', 'POST', '/kpi-measurements', {
        denominator: 3,
        kpi,
        numerator: 1,
        period: await periodOf(library, kpi, key),
        value,
      })
    expect(await faultAt(measure('2021', 90))).toEqual([400, 'value'])
    expect((await measure('2021', 33.3)).status).toBe(201)
    const { body } = await measure('2022', 33)
    const { id } = body.doc as { id: string }
    // A value that is sent along as it was follows.
    const doc = await read(id)
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${id}`, { numerator: 2, value: doc.value })
    expect((await read(id)).value).toBeCloseTo(200 / 3, 9)
  })
})

describe('what a locked period was judged by stays', () => {
  test('its indicator, and what is told of the baseline', async () => {
    const kpi = await newKpi({ baseline: { on: '2020-12-31', source: 'The books', value: 3 } })
    const ids = [await periodOf(library, kpi, '2021')]
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: true })
    const change = (data: object) => library.ask('head', 'PATCH', `/kpis/${kpi}`, data)
    expect((await change({ indicator: await writeIndicator(library, { direction: 'down' }) })).status).toBe(
      409,
    )
    expect((await change({ baseline: { on: '2020-01-01', source: 'The books', value: 3 } })).status).toBe(409)
    expect((await change({ baseline: { on: '2020-12-31', source: 'A guess', value: 3 } })).status).toBe(409)
    expect((await change({ name: 'Otherwise' })).status).toBe(200)
  })
})

describe('levels that something was measured by', () => {
  const levels = (...labels: string[]) => labels.map((label) => ({ label }))

  test('are neither more nor fewer, nor do they change places; other words for one are taken', async () => {
    const indicator = await writeIndicator(library, {
      rubric: levels('Laag', 'Midden', 'Hoog'),
      type: 'rubric',
    })
    const kpi = await newKpi({ baseline: {}, indicator })
    await approveMeasurement(library, { key: '2021', kpi, value: 1 })
    const change = (...labels: string[]) =>
      library.ask('head', 'PATCH', `/indicators/${indicator}`, { rubric: levels(...labels) })
    expect((await change('Hoog', 'Midden', 'Laag')).status).toBe(409)
    expect((await change('Laag', 'Midden', 'Hoog', 'Hoogst')).status).toBe(409)
    expect((await change('Laag', 'Midden')).status).toBe(409)
    expect((await change('Heel laag', 'Midden', 'Hoog')).status).toBe(200)
  })
})

test('a copy of a public KPI is not public until somebody says so', async () => {
  const kpi = await newKpi({ isPublic: true })
  const { doc } = await must(library, 'head', 'POST', `/kpis/${kpi}/duplicate`)
  expect((doc as { isPublic: boolean }).isPublic).toBe(false)
})

test('the indicator of a KPI that was measured stays, and that is told at it', async () => {
  const kpi = await newKpi()
  await approveMeasurement(library, { key: '2021', kpi, value: 1 })
  const other = await writeIndicator(library)
  expect(await faultAt(library.ask('head', 'PATCH', `/kpis/${kpi}`, { indicator: other }))).toEqual([
    400,
    'indicator',
  ])
})
