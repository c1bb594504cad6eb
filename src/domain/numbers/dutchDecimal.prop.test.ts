import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatDecimal, readDecimal, typedDecimal, unreadDecimal } from './dutchDecimal'

describe('a number in a form', () => {
  it('is read back as the number that it was, to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        expect(readDecimal(formatDecimal(value))).toBe(Object.is(value, -0) ? 0 : value)
      }),
    )
  })

  it('is never another number without a word: what cannot be read is no number for anybody', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(readDecimal(typed) === undefined)
        expect(Number(unreadDecimal(typed))).toBeNaN()
        expect(typedDecimal(unreadDecimal(typed))).toBe(typed)
      }),
    )
  })

  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['2.500', 2500],
    ['1.250,75', 1250.75],
    [' 8 ', 8],
    ['', null],
    ['2,5,1', undefined],
    ['12.34.5', undefined],
    ['twee', undefined],
  ])('that is written as %j is %s', (typed, value) => {
    expect(readDecimal(typed)).toBe(value)
  })
})
