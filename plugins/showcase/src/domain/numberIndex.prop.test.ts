import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createNumberIndex } from './numberIndex'

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 200 })

test('each number has the place in which it was added, and no other has one', () => {
  fc.assert(
    fc.property(numbers, numbers, (added, others) => {
      const index = createNumberIndex()
      for (const number of added) index.add(number)
      expect(index.size()).toBe(added.length)
      expect([...added, ...others].map((number) => index.placeOf(number))).toEqual(
        [...added, ...others].map((number) => added.indexOf(number)),
      )
    }),
  )
})

test('it grows as they come, also where they follow one another', () => {
  const index = createNumberIndex()
  for (let number = 1; number <= 5000; number += 1) index.add(number)
  expect([1, 2500, 5000, 5001].map((number) => index.placeOf(number))).toEqual([0, 2499, 4999, -1])
})
