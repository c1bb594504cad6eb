import { expect, test } from 'vitest'

import type { DividedPeriod } from './partSeries'
import { partSeries } from './partSeries'

const dimensions = [
  { categories: ['child', 'adult'], isExhaustive: true, key: 'age' },
  { categories: ['here', 'there'], isExhaustive: false, key: 'place' },
]
const year = (key: string, child: number | null, adult: number | null): DividedPeriod => ({
  key,
  parts: [
    { category: 'child', dimension: 'age', value: child },
    { category: 'adult', dimension: 'age', value: adult },
  ],
})
const told = (
  kpi: { isCumulative: boolean; type: 'number' | 'percentage' },
  periods: readonly DividedPeriod[],
) =>
  partSeries({ dimensions, ...kpi }, periods).map(({ categories, key }) => [
    key,
    ...categories.map((category) => [category.key, ...category.values]),
  ])
const years = [year('2024', 0.1, 4), year('2025', 0.2, null), year('2026', 0.3, 6)]

test('each part has its own line, in which what was not said is a gap, and a dimension of which nothing is known is left out', () => {
  expect(told({ isCumulative: false, type: 'number' }, years)).toEqual([
    ['age', ['child', ['2024', 0.1], ['2025', 0.2], ['2026', 0.3]], ['adult', ['2024', 4], ['2026', 6]]],
  ])
  expect(told({ isCumulative: false, type: 'percentage' }, [])).toEqual([])
})

test('what is added over the periods is told as what it came to, in exact decimals', () => {
  expect(told({ isCumulative: true, type: 'number' }, years)).toEqual([
    ['age', ['child', ['2024', 0.1], ['2025', 0.3], ['2026', 0.6]], ['adult', ['2024', 4], ['2026', 10]]],
  ])
})

test('shares that add up over the periods have no parts', () => {
  expect(told({ isCumulative: true, type: 'percentage' }, years)).toEqual([])
})
