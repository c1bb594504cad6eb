import { expect, test } from 'vitest'

import { readMoments } from './moments'

const point = (key: string, value: number | null, at?: number) => ({
  key,
  label: key,
  value,
  ...(at !== undefined && { at }),
})

test('periods stand in the order of time, whatever order they come in', () => {
  const moments = readMoments([point('2026', 3, 2026), point('2024', 1, 2024), point('2025', 2, 2025)])
  expect(moments.map(({ key }) => key)).toEqual(['2024', '2025', '2026'])
})

test('periods that do not all say when they are stand in the order they come in, as far apart as one another', () => {
  const moments = readMoments([point('b', 1, 2026), point('a', 2), point('c', 3, NaN)])
  expect(moments.map(({ at, key }) => [key, at])).toEqual([
    ['b', 0],
    ['a', 1],
    ['c', 2],
  ])
})

test('a margin that was written upside down is the same margin, and half a margin is none', () => {
  const [turned, half] = readMoments([
    { ...point('a', 1), margin: { lower: 5, upper: 2 } },
    { ...point('b', 1), margin: { lower: 5, upper: NaN } },
  ])
  expect(turned?.margin).toEqual({ lower: 2, upper: 5 })
  expect(half?.margin).toBeNull()
})

test('there is no verdict on what was not measured', () => {
  const [moment] = readMoments([{ ...point('a', null), status: 'under' }])
  expect(moment?.status).toBeNull()
})
