import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dayOf, storedDay, todayIn } from './days'

const aDay = fc
  .integer({ max: 60_000, min: 0 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const aZone = fc.constantFrom(
  'UTC',
  'Europe/Amsterdam',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
)

test('a day that is kept is the same day when it is read, wherever the server stands', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      expect(dayOf(storedDay(day))).toBe(day)
      expect(dayOf(day)).toBe(day)
    }),
  )
})

test('what is no moment is no day', () => {
  for (const value of [null, undefined, '', 'soon', 3, {}, new Date(Number.NaN)])
    expect(dayOf(value)).toBeNull()
})

test('today is what the calendar says there: at most a day from Greenwich', () => {
  fc.assert(
    fc.property(
      fc.date({ max: new Date('2090-01-01'), min: new Date('1990-01-01'), noInvalidDate: true }),
      aZone,
      (now, zone) => {
        const apart = Date.parse(todayIn(zone, now)) - Date.parse(now.toISOString().slice(0, 10))
        expect(Math.abs(apart)).toBeLessThanOrEqual(86_400_000)
      },
    ),
  )
  expect(todayIn('Europe/Amsterdam', new Date('2026-11-27T23:30:00Z'))).toBe('2026-11-28')
})
