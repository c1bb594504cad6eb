import { expect, test } from 'vitest'

import { sizeText } from './sizeText'

test.each([
  [0, '0.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [12_345_678, '12.3 MB'],
  [4_000_000_000_000_000, '4000.0 TB'],
])('%d bytes are told as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
