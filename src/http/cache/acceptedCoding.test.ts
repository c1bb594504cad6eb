import { expect, test } from 'vitest'

import { acceptedCoding } from './acceptedCoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['BR ; q=0.000 , GZIP', 'gzip'],
  ['deflate', 'identity'],
  ['x-br, gzipped', 'identity'],
])('%s is answered with %s', (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding)
})

test('a header that was seen before gets the same answer', () => {
  expect([acceptedCoding('gzip, br;q=0'), acceptedCoding('gzip, br;q=0')]).toEqual(['gzip', 'gzip'])
})
