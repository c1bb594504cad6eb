import { expect, test } from 'vitest'

import type { KpiType } from '../domain/kpi/kpi'
import type { Aggregation } from '../domain/rollUp/aggregation'
import { overviewWords } from './overview'
import { formatRollUp, takenWords } from './rollUpWords'

const rolled = (aggregation: Aggregation, type: KpiType) => ({
  aggregation,
  indicator: {
    decimals: type === 'percentage' ? 1 : 0,
    id: 1,
    level: 'output' as const,
    name: '',
    sdgs: [],
    themes: [],
    tells: '',
    type,
    unit: type === 'number' ? 'uren' : '',
  },
})

test('what was taken together is written as its indicator is', () => {
  expect(formatRollUp('nl', rolled('sum', 'number'), 1234)).toBe('1.234 uren')
  expect(formatRollUp('nl', rolled('sum', 'percentage'), 91.25)).toBe('91,3\u00a0%')
  expect(formatRollUp('en', rolled('latest', 'yesNo'), 1)).toBe('yes')
  expect(formatRollUp('nl', rolled('maximum', 'rubric'), 3)).toBe('niveau 3')
})

test('how often and how many is a number, whatever it is of', () => {
  expect(formatRollUp('nl', rolled('sum', 'yesNo'), 3)).toBe('3')
  expect(formatRollUp('nl', rolled('count', 'percentage'), 12)).toBe('12')
})

test('how it was taken together is told of every kind', () => {
  const { taken } = overviewWords
  expect(takenWords(rolled('sum', 'ratio'))).toBe(taken.fraction)
  expect(takenWords(rolled('sum', 'rubric'))).toBe(taken.rubric)
  expect(takenWords(rolled('sum', 'number'))).toBe(taken.number)
  expect(takenWords(rolled('sum', 'yesNo'))).toBe(taken.yesNo)
  expect(takenWords(rolled('minimum', 'percentage'))).toBe(taken.minimum)
})
