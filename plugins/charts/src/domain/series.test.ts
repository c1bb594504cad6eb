import { expect, test } from 'vitest'

import { readSeries } from './series'

const points = (...years: number[]) =>
  years.map((year) => ({ key: `${year}`, label: `${year}`, value: year }))

test('the same period of several parts is at the same time, also when a part has no other', () => {
  const [all, last] = readSeries([
    { key: 'all', name: 'All', points: points(2024, 2025, 2026) },
    { key: 'last', name: 'Last', points: points(2026) },
  ])
  expect(all?.moments.map(({ at }) => at)).toEqual([0, 1, 2])
  expect(last?.moments[0]?.at).toBe(2)
})

test('parts that say when their periods are keep to that', () => {
  const [one] = readSeries([
    { key: 'a', name: 'A', points: points(2026).map((each) => ({ ...each, at: 7 })) },
  ])
  expect(one?.moments[0]?.at).toBe(7)
})
