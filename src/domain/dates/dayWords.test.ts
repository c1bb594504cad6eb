import { expect, test } from 'vitest'

import { dayWords, momentWords } from './dayWords'

test('a day is written out in each language, by the calendar of the Netherlands', () => {
  expect(dayWords('2026-03-01')).toEqual({ nl: '1 maart 2026', en: '1 March 2026' })
  expect(dayWords('2026-02-28T23:30:00.000Z').nl).toBe('1 maart 2026')
})

test('an instant is written out in each language, by the clock of the Netherlands', () => {
  const moment = momentWords(new Date('2026-02-28T23:30:00.000Z'))
  expect(moment).toEqual({ nl: '1 maart 2026 om 00:30', en: '1 March 2026 at 00:30' })
})
