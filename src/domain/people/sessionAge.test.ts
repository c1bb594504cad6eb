import { expect, test } from 'vitest'

import { mayProlong } from './sessionAge'

const HOUR_MS = 3_600_000

test('a session that is in use is prolonged until it would outlast a day', () => {
  const begun = Date.parse('2030-01-10T08:00:00.000Z')
  expect(mayProlong(begun, begun + 16 * HOUR_MS)).toBe(true)
  expect(mayProlong(begun, begun + 16 * HOUR_MS + 1)).toBe(false)
})
