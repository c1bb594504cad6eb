import { expect, it } from 'vitest'

import { dayAt, endOfDay } from './days'

it.each([
  ['2026-01-15T12:34:56.000Z', '2026-01-15', '2026-01-15T23:00:00.000Z'],
  ['2026-01-15T23:00:00.000Z', '2026-01-16', '2026-01-16T23:00:00.000Z'],
  ['2026-07-15T21:59:59.999Z', '2026-07-15', '2026-07-15T22:00:00.000Z'],
  // The days on which clocks change have 23 and 25 hours.
  ['2026-03-28T23:00:00.000Z', '2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25', '2026-10-25T23:00:00.000Z'],
])('at %s it is %s, until %s', (moment, day, end) => {
  const at = new Date(moment)
  expect([dayAt(at), endOfDay(at).toISOString()]).toEqual([day, end])
})
