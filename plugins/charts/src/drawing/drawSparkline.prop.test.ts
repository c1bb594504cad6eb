import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyNumber } from '../../test/arbitraries'
import { spotsOf } from '../../test/spots'
import { readNumber } from '../domain/readNumber'
import { drawSparkline } from './drawSparkline'

test('whatever the numbers, all that is drawn lies within the picture, from left to right', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 40 }), anyNumber, (values, target) => {
      const picture = drawSparkline(values.map(readNumber), readNumber(target))
      const { dots, height, line, width } = picture
      const spots = spotsOf(line)
      for (const { x, y } of [...spots, ...dots]) {
        expect(x >= 0 && x <= width, `x ${x}`).toBe(true)
        expect(y >= 0 && y <= height, `y ${y}`).toBe(true)
      }
      expect(spots.map(({ x }) => x)).toEqual(spots.map(({ x }) => x).toSorted((one, other) => one - other))
      expect(spots).toHaveLength(values.map(readNumber).filter((value) => value !== null).length)
    }),
  )
})

test('the last value has a dot, and so has one between two gaps', () => {
  expect(drawSparkline([1, 2, 3], null).dots).toHaveLength(1)
  expect(drawSparkline([1, null, 3, null, 4, 5], null).dots).toHaveLength(3)
})
