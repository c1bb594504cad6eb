import { expect, test } from 'vitest'

import { etagMatches } from './etagMatches'

test.each([
  ['"a"', true],
  ['*', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ['a', false],
  ['"a', false],
])('If-None-Match: %s matches "a": %s', (header, expected) => {
  expect(etagMatches(header, '"a"')).toBe(expected)
})
