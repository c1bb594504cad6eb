import { expect, test } from 'vitest'

import { isMoment } from './isMoment'

test.each([
  '2026-05-31',
  '2024-02-29',
  '1000-01-01',
  '9999-12-31',
  '2026-05-31T10:00Z',
  '2026-05-31T10:00:00.123+02:00',
])('%s is a day or a moment of the calendar', (text) => {
  expect(isMoment(text)).toBe(true)
})

test.each([
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-05-31T25:00:00Z',
  '0000-01-01',
  '0999-12-31',
  '1000-01-01T00:00:00+05:00',
  '+275760-09-13T00:00:00.000Z',
  'infinity',
  'iets 1',
  '31-5-2026',
  '2026',
])('%s is none', (text) => {
  expect(isMoment(text)).toBe(false)
})
