import type { WrittenChange } from '@streekwerk/payload-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { approveMeasurement, must, periodOf, periodsOfKpi, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

let told: WrittenChange[] = []
let refuses = false
let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  const onWritten = ({ changes }: { changes: readonly WrittenChange[] }): Promise<void> => {
    if (refuses) return Promise.reject(new Error('the record is full'))
    told.push(...changes)
    return Promise.resolve()
  }
  ;({ library, newKpi } = await openLibrary({}, { onWritten }))
})

beforeEach(() => {
  told = []
})

afterAll(() => library.close())

/** What was told of one field of documents of a collection. */
const of = (collection: string, field: string) =>
  told
    .filter((change) => change.collection === collection)
    .map(({ action, after, before }) => [action, before[field], after[field]])

test('whoever keeps a record is told of each step what a measurement was and became', async () => {
  const kpi = await newKpi()
  const id = await approveMeasurement(library, { key: '2021', kpi, value: 1 })
  expect(of('kpi-measurements', 'state')).toEqual([
    ['update', 'draft', 'submitted'],
    ['update', 'submitted', 'approved'],
  ])
  told = []
  const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', { id, reason: 'More.' })
  const ids = [(doc as { id: string }).id]
  await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
  await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })
  expect(told.map(({ id: changed }) => changed)).toEqual([ids[0], id, ids[0]])
  expect(of('kpi-measurements', 'state')[1]).toEqual(['update', 'approved', 'corrected'])
})

test('of a table each measurement is told whole, with the parts that it was written with', async () => {
  const kpi = await newKpi()
  const csv = `kpi;period;value;source\n${kpi};2021;5;Door\n${kpi};2022;7;Door`
  told = []
  await must(library, 'keeper', 'POST', '/kpi-measurements/import', { csv, notation: 'comma' })
  expect(told.map(({ action, after }) => [action, after.value, after.source, after.parts])).toEqual([
    ['create', 5, 'Door', []],
    ['create', 7, 'Door', []],
  ])
  const { rows } = await library.pool.query<{ id: string; value: string }>(
    'select id, value from kpi_measurements where kpi_id = $1 order by value',
    [kpi],
  )
  expect(told.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
})

test('the periods of a KPI are told as they come, move and go, and what goes with a KPI', async () => {
  const kpi = await newKpi()
  const periods = await periodsOfKpi(library, kpi)
  expect(of('kpi-periods', 'key').map(([action, , key]) => [action, key])).toEqual(
    periods.map(({ key }) => ['create', key]),
  )
  const { rows } = await library.pool.query<{ id: string }>('select id from kpi_periods where kpi_id = $1', [
    kpi,
  ])
  expect(told.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
  const id = await periodOf(library, kpi, '2022')
  told = []
  await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [id], isLocked: true })
  await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [id], isLocked: false, reason: 'Oops.' })
  expect(of('kpi-periods', 'lockTrail').map(([, before, after]) => [before, after])).toEqual([
    [null, [expect.objectContaining({ isLocked: true })]],
    [[expect.anything()], [expect.anything(), expect.objectContaining({ reason: 'Oops.' })]],
  ])
  told = []
  await must(library, 'head', 'DELETE', `/kpis/${kpi}`)
  expect(
    of('kpi-periods', 'key')
      .map(([action, key]) => [action, key])
      .sort(),
  ).toEqual(periods.map(({ key }) => ['delete', key]).sort())
})

test('what cannot be recorded is not done', async () => {
  const id = await submitMeasurement(library, { key: '2021', kpi: await newKpi(), value: 1 })
  refuses = true
  const { status } = await library.ask('head', 'POST', '/kpi-measurements/step', {
    ids: [id],
    step: 'approve',
  })
  refuses = false
  expect(status).toBe(500)
  const { rows } = await library.pool.query('select state from kpi_measurements where id = $1', [id])
  expect(rows).toEqual([{ state: 'submitted' }])
})
