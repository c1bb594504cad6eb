import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { ToldRollUp } from '../src/index'
import { readGauges } from '../src/read/readGauges'
import { as } from './asStaff'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import {
  approveMeasurement,
  must,
  openBranch,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'

let library: Library
let branches: Record<'far' | 'near' | 'other', string>

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }))
  branches = {
    far: await openBranch(library, 'Wooldstraat', 'Winterswijk'),
    near: await openBranch(library, 'De Kapelle'),
    other: await openBranch(library, 'Borchuus'),
  }
})

afterAll(() => library.close())

const look = async (who: 'head' | 'volunteer', by = ''): Promise<readonly ToldRollUp[]> => {
  const body = await must(library, who, 'GET', `/kpis/roll-ups${by === '' ? '' : `?by=${by}`}`)
  return Object.values(body) as ToldRollUp[]
}

const ofIndicator = (told: readonly ToldRollUp[], id: string) =>
  told.filter(({ indicator }) => indicator.id === id)

test('cumulative numbers are added from their baselines, each KPI once, and only what was approved', async () => {
  const indicator = await writeIndicator(library, { decimals: 2, isCumulative: true })
  const shared = await writeKpi(library, {
    baseline: { value: 10 },
    indicator,
    subjects: [branches.near, branches.other, branches.far],
  })
  const single = await writeKpi(library, { indicator, subjects: [branches.near] })
  await approveMeasurement(library, { key: '2021', kpi: shared, value: 0.1 })
  await approveMeasurement(library, { key: '2022', kpi: shared, value: 0.2 })
  await approveMeasurement(library, { key: '2021', kpi: single, value: 5 })
  await submitMeasurement(library, { key: '2022', kpi: single, value: 1000 })
  await writeKpi(library, { indicator, subjects: [branches.far] })
  const [whole, ...rest] = ofIndicator(await look('head'), indicator)
  expect(rest).toEqual([])
  expect(whole).toMatchObject({ counted: 2, group: null, kpis: 3, on: '2022-12-31', value: 15.3 })
  const towns = ofIndicator(await look('head', 'towns'), indicator)
  expect(Object.fromEntries(towns.map(({ group, value }) => [group?.name, value]))).toEqual({
    Doetinchem: 15.3,
    Winterswijk: 10.3,
  })
})

test('percentages are numerators over denominators, and one without them is left out and not counted', async () => {
  const indicator = await writeIndicator(library, { decimals: 1, type: 'percentage' })
  const [one, other, bare] = [
    await writeKpi(library, { indicator, subjects: [branches.near] }),
    await writeKpi(library, { indicator, subjects: [branches.far] }),
    await writeKpi(library, { indicator, subjects: [branches.other] }),
  ]
  await approveMeasurement(library, { denominator: 2, key: '2021', kpi: one, numerator: 1 })
  await approveMeasurement(library, { denominator: 98, key: '2021', kpi: other, numerator: 90 })
  await approveMeasurement(library, { key: '2021', kpi: bare, value: 12.5 })
  expect(ofIndicator(await look('head'), indicator)).toMatchObject([{ counted: 2, kpis: 3, value: 91 }])
})

test('who may read some KPIs is told of those alone', async () => {
  const indicator = await writeIndicator(library)
  for (const [subject, value] of [
    [branches.near, 3],
    [branches.far, 4],
  ] as const) {
    const kpi = await writeKpi(library, { indicator, subjects: [subject] })
    await approveMeasurement(library, { key: '2021', kpi, value })
  }
  expect(ofIndicator(await look('head'), indicator)).toMatchObject([{ kpis: 2, value: 7 }])
  expect(ofIndicator(await look('volunteer'), indicator)).toMatchObject([{ kpis: 1, value: 3 }])
})

test('who may read some subjects is told of no other group, where a KPI is of both', async () => {
  const indicator = await writeIndicator(library)
  const kpi = await writeKpi(library, { indicator, subjects: [branches.near, branches.far] })
  await approveMeasurement(library, { key: '2021', kpi, value: 3 })
  const groups = async (who: 'head' | 'volunteer') =>
    ofIndicator(await look(who, 'towns'), indicator).map(({ group }) => group?.name)
  expect((await groups('head')).toSorted()).toEqual(['Doetinchem', 'Winterswijk'])
  expect(await groups('volunteer')).toEqual(['Doetinchem'])
})

test('nobody is told who has not signed in, or asks by what there is not', async () => {
  expect((await library.ask(null, 'GET', '/kpis/roll-ups')).status).toBe(403)
  for (const by of ['by=weather', 'by=towns&by=towns']) {
    const { body, status } = await library.ask('head', 'GET', `/kpis/roll-ups?${by}`)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Choose from: towns.')
  }
  expect((await library.ask(null, 'GET', '/kpis/roll-ups?by=weather')).status).toBe(403)
})

test('what is told is kept until something changes, also by who began earlier and is done later', async () => {
  const indicator = await writeIndicator(library, { isCumulative: true })
  const [slow, quick] = [
    await writeKpi(library, { indicator, subjects: [branches.near] }),
    await writeKpi(library, { indicator, subjects: [branches.near] }),
  ]
  for (const kpi of [slow, quick]) await approveMeasurement(library, { key: '2021', kpi, value: 1 })
  const total = async () => ofIndicator(await look('head'), indicator)[0]?.value
  const client = await library.pool.connect()
  try {
    await client.query('begin')
    await client.query('update kpis set baseline_value = 100 where id = $1', [slow])
    await library.pool.query('update kpis set baseline_value = 10 where id = $1', [quick])
    expect(await total()).toBe(12)
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    expect(await total()).toBe(12)
    const statements = asked.mock.calls.map(([statement]) => JSON.stringify(statement))
    asked.mockRestore()
    expect(statements.some((statement) => statement.includes('kpi_changes'))).toBe(true)
    expect(statements.some((statement) => statement.includes('standing'))).toBe(false)
    await client.query('commit')
  } finally {
    client.release()
  }
  expect(await total()).toBe(112)
})

test('a subject that moved to another group is told in it within a minute, also where the clock was set back', async () => {
  const moving = await openBranch(library, 'De Bibliotheek op wielen')
  const indicator = await writeIndicator(library)
  const kpi = await writeKpi(library, { indicator, subjects: [moving] })
  await approveMeasurement(library, { key: '2021', kpi, value: 3 })
  const groups = async () =>
    ofIndicator(await look('head', 'towns'), indicator).map(({ group }) => group?.name)
  const now = Date.now()
  vi.useFakeTimers({ now: now + 3_600_000, toFake: ['Date', 'performance'] })
  try {
    expect(await groups()).toEqual(['Doetinchem'])
    await must(library, 'head', 'PATCH', `/branches/${moving}`, { town: 'Winterswijk' })
    vi.advanceTimersByTime(61_000)
    vi.setSystemTime(now)
    expect(await groups()).toEqual(['Winterswijk'])
  } finally {
    vi.useRealTimers()
  }
})

/** A fraction of whole numbers as it is told: in twelve digits, rounded once. */
const toldFraction = (above: bigint, below: bigint): number => {
  // Fifteen digits behind the point are exact enough to round to twelve.
  const scaled = (above * 10n ** 18n) / below
  return Number((Number(scaled) / 1e18).toPrecision(12))
}

type Counted = Readonly<{
  ended: string
  kpi: string
  value: number
  fraction: readonly [bigint, bigint] | null
}>

/** What is made of KPIs by hand, in whole cents and whole counts. */
const recount = (aggregation: string, type: string, counted: readonly Counted[]): number | null => {
  if (aggregation === 'count') return counted.length
  if (counted.length === 0) return null
  const values = counted.map(({ value }) => value)
  if (aggregation === 'minimum') return Math.min(...values)
  if (aggregation === 'maximum') return Math.max(...values)
  if (aggregation === 'latest') {
    const last = counted
      .map(({ ended, kpi }) => `${ended} ${kpi}`)
      .sort()
      .at(-1)
    return counted.find(({ ended, kpi }) => `${ended} ${kpi}` === last)?.value ?? null
  }
  if (type === 'number') return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100
  const sumOf = (part: 0 | 1): bigint =>
    counted.reduce((sum, { fraction }) => sum + (fraction?.[part] ?? 0n), 0n)
  return toldFraction(sumOf(0) * 100n, sumOf(1))
}

test('a recount by hand of every measurement, in whole numbers, finds what the database told', async () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const kinds = (['sum', 'latest', 'minimum', 'maximum', 'count'] as const).flatMap((aggregation) =>
    (['number', 'percentage'] as const).flatMap((type) =>
      [true, false].map((isCumulative) => ({ aggregation, isCumulative, type })),
    ),
  )
  const expected = new Map<string, { counted: number; value: number | null }>()
  for (const kind of kinds) {
    const indicator = await writeIndicator(library, { ...kind, decimals: 2 })
    const counted: Counted[] = []
    for (let at = 0; at < 3; at++) {
      const baselineCents = next(500) * 10
      const kpi = await writeKpi(library, {
        baseline: { value: baselineCents / 100 },
        indicator,
        subjects: [branches.near],
      })
      let [cents, above, below, ended] = [kind.isCumulative ? baselineCents : 0, 0n, 0n, '']
      for (const key of ['2021', '2022'].slice(0, next(3))) {
        const [numerator, denominator, valueCents] = [next(20), 20 + next(20), next(10_000)]
        await approveMeasurement(library, {
          key,
          kpi,
          ...(kind.type === 'number' ? { value: valueCents / 100 } : { denominator, numerator }),
        })
        cents = kind.isCumulative ? cents + valueCents : valueCents
        above = kind.isCumulative ? above + BigInt(numerator) : BigInt(numerator)
        below = kind.isCumulative ? below + BigInt(denominator) : BigInt(denominator)
        ended = key
      }
      if (ended === '') continue
      const isNumber = kind.type === 'number'
      counted.push({
        ended,
        fraction: isNumber ? null : [above, below],
        kpi,
        value: isNumber ? cents / 100 : toldFraction(above * 100n, below),
      })
    }
    expected.set(indicator, {
      counted: counted.length,
      value: recount(kind.aggregation, kind.type, counted),
    })
  }
  const told = await look('head')
  for (const [indicator, wanted] of expected) {
    const [found] = ofIndicator(told, indicator)
    expect({ counted: found?.counted, value: found?.value }).toEqual(wanted)
  }
}, 180_000)

test('texts are told in the language of who asks for all of them at once, and else in that of the house', async () => {
  const branch = await openBranch(library, 'Spoken')
  const indicator = await writeIndicator(library, { name: 'Bezoekers van De Kapelle' })
  const kpi = await writeKpi(library, { indicator, name: 'Meer bezoekers', subjects: [branch] })
  await must(library, 'head', 'PATCH', `/kpis/${kpi}?locale=en`, { name: 'More visitors' })
  const board = await must(library, 'head', 'GET', `/kpis/board/${branch}?locale=all`)
  expect(board.kpis).toMatchObject([
    { indicator: { name: 'Bezoekers van De Kapelle', unit: 'visitors' }, name: 'More visitors' },
  ])
  const all = Object.values(await must(library, 'head', 'GET', '/kpis/roll-ups?locale=all'))
  expect(all).toContainEqual(
    expect.objectContaining({
      indicator: expect.objectContaining({ name: 'Bezoekers van De Kapelle' }) as unknown,
    }),
  )
})

test('what lies in the trash takes no part in roll-ups and gauges, and does again once it is back', async () => {
  const indicator = await writeIndicator(library)
  const [own, resting] = [await openBranch(library, 'Ruurlo'), await openBranch(library, 'Vorden')]
  for (const [subject, value] of [
    [own, 3],
    [resting, 4],
  ] as const) {
    const kpi = await writeKpi(library, { indicator, subjects: [subject] })
    await approveMeasurement(library, { key: '2021', kpi, value })
  }
  await writeKpi(library, { indicator, subjects: [own, resting] })
  const kpis = async () => {
    const [whole] = ofIndicator(await look('head'), indicator)
    return [whole?.kpis, whole?.value]
  }
  const gauged = async () => (await readGauges(await as(library, 'head')))?.targets.whole ?? 0
  expect(await kpis()).toEqual([3, 7])
  const before = await gauged()
  const trash = async (deletedAt: string | null) => {
    await library.pool.query('update branches set deleted_at = $2 where id = $1', [resting, deletedAt])
    // Of the trash nobody tells the plugin: what was kept holds a minute.
    await library.pool.query('insert into kpi_changes default values')
  }
  await trash('2026-01-01')
  expect(await kpis()).toEqual([2, 3])
  expect(await gauged()).toBe(before - 1)
  await trash(null)
  expect(await kpis()).toEqual([3, 7])
})
