import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inOrder } from './inOrder'

const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())

describe('laws of days in order', () => {
  it('of two days at least one order holds, and both only when they fall together', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(inOrder(a, b) || inOrder(b, a)).toBe(true)
        expect(inOrder(a, b) && inOrder(b, a)).toBe(a === b)
      }),
    )
  })

  it('a day is in order with itself', () => {
    fc.assert(
      fc.property(day, (a) => {
        expect(inOrder(a, a)).toBe(true)
      }),
    )
  })
})
