import fc from 'fast-check'
import { expect, test } from 'vitest'

import { appearsAt } from './times'

const anInstant = fc
  .date({ max: new Date('2099-12-31'), min: new Date('2000-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const perhaps = fc.option(anInstant)

test('what has been seen never becomes new again, whatever is said of from when it may be seen', () => {
  fc.assert(
    fc.property(anInstant, perhaps, anInstant, (before, from, now) => {
      fc.pre(before <= now)
      expect(appearsAt(before, from, now)).toBe(before)
    }),
  )
})

test('what was not seen yet is as old as its first moment: now, or from when it may be seen', () => {
  fc.assert(
    fc.property(perhaps, perhaps, anInstant, (before, from, now) => {
      fc.pre(before === null || before > now)
      const appears = appearsAt(before, from, now)
      expect(appears >= now).toBe(true)
      expect(appears).toBe(from !== null && from > now ? from : now)
    }),
  )
})
