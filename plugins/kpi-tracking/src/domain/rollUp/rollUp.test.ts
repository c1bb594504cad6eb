import { expect, test } from 'vitest'

import { buildShare } from '../../../test/builders'
import { rollUp } from './rollUp'

test('different units are never added', () => {
  const wholes = rollUp({ aggregation: 'sum', type: 'number' }, [
    buildShare('a', { unit: 'hours', value: 3 }),
    buildShare('b', { unit: 'students', value: 20 }),
    buildShare('c', { unit: 'hours', value: 4 }),
  ])
  expect(wholes.map(({ unit, value }) => [unit, value])).toEqual([
    ['hours', 7],
    ['students', 20],
  ])
})

test('a mean of percentages is never taken: 1 of 2 and 90 of 98 are 91 of 100', () => {
  const [whole] = rollUp({ aggregation: 'sum', type: 'percentage' }, [
    buildShare('a', { denominator: 2, numerator: 1, unit: '%', value: 50 }),
    buildShare('b', { denominator: 98, numerator: 90, unit: '%', value: 91.8 }),
    buildShare('c', { unit: '%', value: 70 }),
  ])
  expect(whole).toMatchObject({ counted: 2, leftOut: [{ because: 'noFraction', kpi: 'c' }], value: 91 })
})

test('the latest, the least, the most and the number of them are told apart', () => {
  const shares = [
    buildShare('a', { on: '2026-03-31', value: 9 }),
    buildShare('b', { on: '2026-12-31', value: 4 }),
    buildShare('c', { value: null }),
  ]
  const values = (['latest', 'minimum', 'maximum', 'count'] as const).map(
    (aggregation) => rollUp({ aggregation, type: 'number' }, shares)[0]?.value,
  )
  expect(values).toEqual([4, 4, 9, 2])
})

test('of yes and no the sum is how often it is yes', () => {
  const shares = [buildShare('a', { value: 1 }), buildShare('b', { value: 0 }), buildShare('c', { value: 1 })]
  expect(rollUp({ aggregation: 'sum', type: 'yesNo' }, shares)).toMatchObject([{ counted: 3, value: 2 }])
})

test('levels of a rubric are not added, so that no KPI is counted in what is none', () => {
  const shares = [buildShare('a', { on: '2026-12-31', value: 4 }), buildShare('b', { value: null })]
  expect(rollUp({ aggregation: 'sum', type: 'rubric' }, shares)).toEqual([
    {
      counted: 0,
      leftOut: [
        { because: 'noAmount', kpi: 'a' },
        { because: 'noData', kpi: 'b' },
      ],
      on: '2026-12-31',
      unit: 'students',
      value: null,
    },
  ])
})
