import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, dayOfNumber } from '../calendar'
import { isMonday, isWorkingDay } from './calendar'

const day = fc.integer({ max: 30_000, min: 0 }).map(dayOfNumber)

test('of seven days in a row five are worked on, and one is a Monday', () => {
  fc.assert(
    fc.property(day, (first) => {
      const week = Array.from({ length: 7 }, (_, at) => addDays(first, at))
      expect(week.filter(isWorkingDay)).toHaveLength(5)
      expect(week.filter(isMonday)).toHaveLength(1)
    }),
  )
})

test('days that are added can be taken off again, also over the end of a month and a leap day', () => {
  fc.assert(
    fc.property(day, fc.integer({ max: 800, min: -800 }), (from, days) => {
      expect(addDays(addDays(from, days), -days)).toBe(from)
      if (days > 0) expect(addDays(from, days) > from).toBe(true)
    }),
  )
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})
