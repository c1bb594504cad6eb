import { afterAll, beforeAll, expect, test } from 'vitest'

import { approveMeasurement, must, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

const told: string[] = []
let refuses = false
let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  const onCounted = ({ kpis }: { kpis: readonly string[] }): Promise<void> => {
    if (refuses) return Promise.reject(new Error('the wall it hangs on is full'))
    told.push(...kpis)
    return Promise.resolve()
  }
  ;({ library, newKpi } = await openLibrary({}, { onCounted }))
})

afterAll(() => library.close())

test('whoever shows what counts is told of what is approved and of its correction, and of nothing else', async () => {
  const kpi = await newKpi()
  await submitMeasurement(library, { key: '2022', kpi, value: 3 })
  expect(told).toEqual([])
  const id = await approveMeasurement(library, { key: '2021', kpi, value: 1 })
  expect(told).toEqual([kpi])
  const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', { id, reason: 'More.' })
  const ids = [(doc as { id: string }).id]
  await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
  expect(told).toEqual([kpi])
  await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })
  expect(told).toEqual([kpi, kpi])
})

test('what cannot be shown does not count either', async () => {
  const id = await submitMeasurement(library, { key: '2021', kpi: await newKpi(), value: 1 })
  refuses = true
  const { status } = await library.ask('head', 'POST', '/kpi-measurements/step', {
    ids: [id],
    step: 'approve',
  })
  refuses = false
  expect(status).toBe(500)
  const { rows } = await library.pool.query<{ state: string }>(
    'select state from kpi_measurements where id = $1',
    [id],
  )
  expect(rows).toEqual([{ state: 'submitted' }])
})
