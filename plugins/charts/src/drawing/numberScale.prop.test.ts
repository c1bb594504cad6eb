import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aReadNumber } from '../../test/arbitraries'
import { extentOf } from '../domain/extent'
import type { Format } from '../domain/formatNumber'
import { numberScale } from './numberScale'

const someQuantities = fc.array(aReadNumber, { maxLength: 12, minLength: 1 })
const axis = { start: 200, end: 20, mostTicks: 5 }

const scaleOf = (numbers: readonly number[], format: Format = String) =>
  numberScale(extentOf(numbers) ?? [0, 1], axis, format)

test('a larger number never lies lower, and none lies off the axis', () => {
  fc.assert(
    fc.property(someQuantities, (numbers) => {
      const { at } = scaleOf(numbers)
      const places = numbers.toSorted((one, other) => one - other).map(at)
      for (const [order, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(axis.end)
        expect(place).toBeLessThanOrEqual(axis.start)
        if (order > 0) expect(place).toBeLessThanOrEqual(places[order - 1] ?? NaN)
      }
    }),
  )
})

test('ticks are on the axis, few, and no two of them are written alike', () => {
  fc.assert(
    fc.property(
      someQuantities,
      fc.constantFrom<Format[]>(String, (value: number) => value.toFixed(0)),
      (numbers, format) => {
        const { ticks } = scaleOf(numbers, format)
        expect(ticks.length).toBeLessThan(12)
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(axis.end)
          expect(at).toBeLessThanOrEqual(axis.start)
        }
      },
    ),
  )
})

test('an axis begins and ends at round numbers', () => {
  const { ticks } = scaleOf([3, 97])
  expect(ticks.map(({ label }) => label)).toEqual(['0', '20', '40', '60', '80', '100'])
  expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([200, 20])
})
