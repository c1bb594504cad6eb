import { expect, test } from 'vitest'

import { endOfDay } from './endOfDay'

test.each([
  ['2026-11-27T12:00:00.000Z', '2026-11-27T23:00:00.000Z'],
  ['2026-11-27T00:00:00.000Z', '2026-11-27T23:00:00.000Z'],
  ['2026-11-26T23:00:00.000Z', '2026-11-27T23:00:00.000Z'],
  ['2026-07-01T12:00:00.000Z', '2026-07-01T22:00:00.000Z'],
  ['2026-03-28T12:00:00.000Z', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29T12:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25T12:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31T12:00:00.000Z', '2026-12-31T23:00:00.000Z'],
])('the Dutch day of %s ends at %s', (instant, end) => {
  expect(endOfDay(instant)).toBe(end)
})

test.each([null, undefined, '', 'morgen', 7])('%j is in no day', (value) => {
  expect(endOfDay(value)).toBeNull()
})
