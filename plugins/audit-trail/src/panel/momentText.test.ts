import { expect, test } from 'vitest'

import { momentText } from './momentText'

test('a moment is told by the clock of a place, in a language; what is none is told as it is', () => {
  const moment = '2026-03-02T13:05:07.000Z'
  expect(momentText('nl', moment, 'Europe/Amsterdam')).toBe('2 maart 2026 om 14:05:07')
  expect(momentText('en-GB', moment, 'UTC')).toBe('2 March 2026 at 13:05:07')
  expect(momentText('nl', 'ooit', 'UTC')).toBe('ooit')
})
