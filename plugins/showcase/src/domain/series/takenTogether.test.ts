import { expect, it } from 'vitest'

import { takenTogether } from './takenTogether'

it('a percentage lies where people reckon it, so that half of one is rounded as they do', () => {
  const sums = { denominator: 200, documents: 2, latest: 0, numerator: 57, value: 0 }
  expect(takenTogether(sums, 'ratio', 'percentage')).toBe(28.5)
})
