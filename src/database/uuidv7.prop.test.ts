import fc from 'fast-check'
import { expect, test } from 'vitest'

import { uuidv7 } from './uuidv7'

const times = fc.integer({ max: 2 ** 48 - 1, min: 0 })

test('every id is a uuid of version 7', () => {
  fc.assert(
    fc.property(times, (time) => {
      expect(uuidv7(time)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      fc.pre(a < b)
      expect(uuidv7(a) < uuidv7(b)).toBe(true)
    }),
  )
})
