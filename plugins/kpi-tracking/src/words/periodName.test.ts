import { expect, test } from 'vitest'

import type { Frequency } from '../domain/kpi/kpi'
import { periodsOf } from '../domain/period/periodsOf'
import { periodName } from './periodName'

const namesOf = (language: string, frequency: Frequency): readonly string[] =>
  periodsOf({ frequency, from: '2026-01-01', until: '2026-12-31' }).map((period) =>
    periodName(language, frequency, period),
  )

test.each([
  ['life', ['hele looptijd']],
  ['startMidEnd', ['begin', 'midden', 'eind']],
  ['yearly', ['2026']],
  ['halfYearly', ['1e helft 2026', '2e helft 2026']],
  ['quarterly', ['1e kwartaal 2026', '2e kwartaal 2026', '3e kwartaal 2026', '4e kwartaal 2026']],
] as const)('periods are called as people call them: %s', (frequency, names) => {
  expect(namesOf('nl', frequency)).toEqual(names)
})

test('a month is called by its name, in the language of who reads', () => {
  expect(namesOf('nl', 'monthly').slice(0, 3)).toEqual(['januari 2026', 'februari 2026', 'maart 2026'])
  expect(namesOf('en', 'monthly')[0]).toBe('January 2026')
})

test('an event is called by its days, and one of a day by that day', () => {
  const told = (until: string) => periodName('nl', 'event', { from: '2026-03-01', key: '2026-03-01', until })
  expect(told('2026-03-01')).toBe('1 maart 2026')
  expect(told('2026-03-04')).toBe('1 maart 2026 t/m 4 maart 2026')
})
