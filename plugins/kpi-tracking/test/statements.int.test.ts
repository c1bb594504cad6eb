import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { approveMeasurement, must, periodsOfKpi, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

/** How many statements the database is sent while this is done. */
const countStatements = async (work: () => Promise<unknown>): Promise<number> => {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const { length } = sent.mock.calls
  sent.mockRestore()
  return length
}

const twentyOf = <Each>(make: () => Promise<Each>): Promise<Each[]> =>
  Promise.all(Array.from({ length: 20 }, make))

const step = (name: string, ids: readonly string[]) => () =>
  must(library, 'head', 'POST', '/kpi-measurements/step', { ids, reason: 'Sure?', step: name })

test('twenty measurements, each of a KPI of its own, are approved in as many statements as one', async () => {
  const submit = async () => submitMeasurement(library, { key: '2021', kpi: await newKpi(), value: 1 })
  const [one, twenty] = [await submit(), await twentyOf(submit)]
  const ofOne = await countStatements(step('approve', [one]))
  expect(ofOne).toBeLessThan(25)
  expect(await countStatements(step('approve', twenty))).toBe(ofOne)
})

test('and so are twenty corrections', async () => {
  const correct = async () => {
    const id = await approveMeasurement(library, { key: '2021', kpi: await newKpi(), value: 1 })
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
      id,
      reason: 'One more.',
    })
    const { id: other } = doc as { id: string }
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [other], step: 'submit' })
    return other
  }
  const [one, twenty] = [await correct(), await twentyOf(correct)]
  const ofOne = await countStatements(step('approve', [one]))
  expect(await countStatements(step('approve', twenty))).toBe(ofOne)
})

test('twenty periods are locked in as many statements as one', async () => {
  const periods = async () => (await periodsOfKpi(library, await newKpi()))[0]?.id ?? ''
  const [one, twenty] = [await periods(), await twentyOf(periods)]
  const lock = (ids: readonly string[]) => () =>
    must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: true })
  const ofOne = await countStatements(lock([one]))
  expect(await countStatements(lock(twenty))).toBe(ofOne)
})
