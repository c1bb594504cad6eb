import { afterEach, expect, it, vi } from 'vitest'

import { createFacetTable } from '../domain/facetTable'
import type { Ask } from './ask'
import { createTiedReader } from './createTiedReader'

afterEach(() => {
  vi.useRealTimers()
})

it('counts too many tying documents anew only after a minute, few of them every time', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  let [tying, counted] = [5001, 0]
  const ask = ((statement: string) => {
    if (!statement.includes('count(*)')) return Promise.resolve([])
    counted += 1
    return Promise.resolve([{ rows: String(tying) }])
  }) as Ask
  const read = createTiedReader(ask)
  const through = { by: { collection: 'shifts', role: 'dish' } }
  const list = { collection: 'dishes', locale: 'nl', names: [], tied: [{ name: 'cook', through }] }
  const readAgain = async (after: number): Promise<number> => {
    vi.advanceTimersByTime(after)
    await read(createFacetTable(), list)
    return counted
  }
  expect([await readAgain(0), await readAgain(59_000), await readAgain(2000)]).toEqual([1, 1, 2])
  tying = 5000
  expect([await readAgain(61_000), await readAgain(1), await readAgain(1)]).toEqual([3, 4, 5])
})
