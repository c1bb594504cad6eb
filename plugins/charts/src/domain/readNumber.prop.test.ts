import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readNumber } from './readNumber'

test('what is no finite number is a gap and never a zero', () => {
  for (const none of [NaN, Infinity, -Infinity, null, undefined, '12', 1e101])
    expect(readNumber(none)).toBeNull()
})

test('a number that people measure stays as it is', () => {
  fc.assert(
    fc.property(fc.double({ max: 1e50, min: -1e50, noNaN: true }), (value) => {
      const read = readNumber(value)
      if (Math.abs(value) >= 1e-50 || value === 0) expect(read).toBe(value === 0 ? 0 : value)
      else expect(Math.abs(read ?? NaN)).toBeLessThanOrEqual(Math.abs(value))
    }),
  )
})

test('of two numbers the larger stays the larger, or both become one', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
      const [a, b] = [readNumber(Math.min(one, other)), readNumber(Math.max(one, other))]
      if (a !== null && b !== null) expect(a).toBeLessThanOrEqual(b)
    }),
  )
})
