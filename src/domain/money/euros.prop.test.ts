import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatEuros, parseEuros, unreadAmount } from './euros'

test('what is shown is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (cents) => {
      expect(parseEuros(formatEuros(cents))).toBe(cents)
    }),
  )
})

test('no text makes an amount that is not in whole cents', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cents = parseEuros(text)
      expect(cents === null || cents === undefined || (Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
    }),
  )
})

test('an amount that could not be read is never taken for a number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.float().map(String)), (text) => {
      expect(parseFloat(unreadAmount(text))).toBeNaN()
    }),
  )
})
