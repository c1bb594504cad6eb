import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { must, periodOf, periodsOfKpi, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

describe('at the same moment', () => {
  test('of two that measure in a period one does', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const measure = (who: 'keeper' | 'second', value: number) =>
      library.ask(who, 'POST', '/kpi-measurements', { kpi, period, value })
    const answers = await Promise.all([
      measure('keeper', 1),
      measure('second', 2),
      measure('keeper', 3),
      measure('second', 4),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  })

  test('of many that approve one does, and the rest are told', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 12 })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  })
})

describe('nothing that somebody else did is undone', () => {
  test('by a save of a period beside its lock', async () => {
    const kpi = await newKpi()
    for (const period of await periodsOfKpi(library, kpi)) {
      const [saved, locked] = await Promise.all([
        library.ask('head', 'PATCH', `/kpi-periods/${period.id}`, {}),
        library.ask('head', 'POST', '/kpi-periods/lock', { ids: [period.id], isLocked: true }),
      ])
      expect([saved.status, locked.status].filter((status) => ![200, 409].includes(status))).toEqual([])
      const { lockedAt } = await must(library, 'head', 'GET', `/kpi-periods/${period.id}`)
      expect(Boolean(lockedAt)).toBe(locked.status === 200)
    }
  })

  test('by two saves of a KPI at once: one is told, or both count', async () => {
    const kpi = await newKpi()
    const [longer, named] = await Promise.all([
      library.ask('head', 'PATCH', `/kpis/${kpi}`, { until: '2026-12-31' }),
      library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' }),
    ])
    expect([longer.status, named.status]).toContain(200)
    const doc = await must(library, 'head', 'GET', `/kpis/${kpi}?depth=0`)
    expect(String(doc.until).startsWith('2026')).toBe(longer.status === 200)
    expect(doc.name === 'People').toBe(named.status === 200)
    expect(await periodsOfKpi(library, kpi)).toHaveLength(longer.status === 200 ? 6 : 4)
  })

  test('by a save that waited for a KPI to be deleted: it stays deleted', async () => {
    let deleted = 0
    for (let round = 0; round < 5; round++) {
      const kpi = await newKpi()
      const [gone] = await Promise.all([
        library.ask('head', 'DELETE', `/kpis/${kpi}`),
        library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' }),
      ])
      if (gone.status !== 200) continue
      deleted += 1
      expect((await library.ask('head', 'GET', `/kpis/${kpi}`)).status).toBe(404)
    }
    expect(deleted).toBeGreaterThan(0)
  })

  test('by steps with the same KPIs in another order: none waits for ever', async () => {
    const [one, other] = [await newKpi(), await newKpi()]
    const submit = (kpi: string, key: string) => submitMeasurement(library, { key, kpi, value: 1 })
    const first = [await submit(one, '2021'), await submit(other, '2021')]
    const second = [await submit(other, '2022'), await submit(one, '2022')]
    const answers = await Promise.all(
      [first, second].map((ids) =>
        library.ask('head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })

  test('by a save of many that is refused for one of them', async () => {
    const kpi = await newKpi()
    await submitMeasurement(library, { key: '2024', kpi, value: 3 })
    await library.ask('head', 'PATCH', `/kpis?where[id][equals]=${kpi}`, { until: '2023-12-31' })
    const doc = await must(library, 'head', 'GET', `/kpis/${kpi}?depth=0`)
    expect(String(doc.until).startsWith('2024')).toBe(true)
  })
})
