import fc from 'fast-check'
import { expect, test } from 'vitest'

import { amount, way } from '../../../test/arbitraries'
import { exactSum } from '../number/exact'
import { progressOf } from './progress'
import { marginBand, verdictOf } from './verdict'

const plain = { isIncomplete: false, isPeriodOpen: false }

test('progress is 0 at the baseline and 1 at the target', () => {
  fc.assert(
    fc.property(way, ({ baseline, target }) => {
      expect(progressOf({ actual: baseline, baseline, target })).toBeCloseTo(0, 12)
      expect(progressOf({ actual: target, baseline, target })).toBe(1)
    }),
  )
})

test('flipping the sign of all three leaves progress as it is, so that less can be better', () => {
  fc.assert(
    fc.property(way, amount, ({ baseline, target }, actual) => {
      const flipped = { actual: -actual, baseline: -baseline, target: -target }
      expect(progressOf(flipped)).toBe(progressOf({ actual, baseline, target }))
    }),
  )
})

test('flipping all signs and the direction leaves the verdict as it is', () => {
  fc.assert(
    fc.property(way, amount, ({ baseline, direction, target }, actual) => {
      const flipped = {
        baseline: -baseline,
        direction: direction === 'up' ? 'down' : 'up',
        margin: 0.15,
      } as const
      expect(verdictOf(flipped, { ...plain, actual: -actual, target: -target })).toEqual(
        verdictOf({ baseline, direction, margin: 0.15 }, { ...plain, actual, target }),
      )
    }),
  )
})

test('a better actual never has a worse verdict', () => {
  const ranks = { under: 0, on: 1, over: 2 }
  fc.assert(
    fc.property(
      way,
      amount,
      fc.integer({ max: 1000, min: 0 }),
      ({ baseline, direction, target }, actual, more) => {
        const rank = (value: number): number => {
          const { status } = verdictOf(
            { baseline, direction, margin: 0.15 },
            { ...plain, actual: value, target },
          )
          return status === null ? -1 : ranks[status]
        }
        const better = exactSum([actual, direction === 'up' ? more : -more])
        expect(rank(better)).toBeGreaterThanOrEqual(rank(actual))
      },
    ),
  )
})

test('an actual is on target exactly within the band that is drawn', () => {
  fc.assert(
    fc.property(way, amount, ({ baseline, direction, target }, actual) => {
      const kpi = { baseline, direction, margin: 0.15 }
      const band = marginBand(kpi, target)
      expect(band).not.toBeNull()
      if (!band) return
      const { status } = verdictOf(kpi, { ...plain, actual, target })
      const [near, far] = [Math.abs(actual - band.lowest), Math.abs(actual - band.highest)]
      // On the very edge a rounding of the picture says nothing.
      if (Math.min(near, far) < 1e-6) return
      expect(status === 'on').toBe(actual > band.lowest && actual < band.highest)
    }),
  )
})
