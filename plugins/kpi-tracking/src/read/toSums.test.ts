import { expect, test } from 'vitest'

import { toSums } from './toSums'

const row = { denominator: null, fractions: '0', known: '1', latest: null, minimum: null, numerator: null }

test('a percentage that was chosen is worked out from both numbers, as it is on the board', () => {
  // Right between two numbers of twelve digits: rounded from itself it would be the other one.
  const stand = [10.00068359375, 102_407, 1_024_000]
  expect(toSums('percentage', { ...row, maximum: stand, sum: '10.00068359375' }).maximum).toBe(10.0006835937)
})

test('a value of which nobody knows the numbers is told as it was said, and none is none', () => {
  const sums = toSums('ratio', { ...row, latest: [0.5, null, null], maximum: null, sum: '0.5' })
  expect(sums).toMatchObject({ latest: 0.5, maximum: null, minimum: null, sum: 0.5 })
})
