import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addQuantities } from './addQuantities'
import { convert } from './convert'
import { dimensions } from './dimensions'
import { readFraction, writeNumber } from './fraction'
import { periods, type RecurringPeriod, timesPerYear } from './periods'
import { perYear } from './quantity'
import { dimensionOf, type Unit, units } from './units'

const amount = fc.integer({ max: 10 ** 9, min: -(10 ** 9) }).map((hundredths) => hundredths / 100)
const anyUnit = fc.constantFrom(...units)
const siblings = (count: number): fc.Arbitrary<Unit[]> =>
  fc.constantFrom(...dimensions).chain((dimension) =>
    fc.array(fc.constantFrom(...units.filter((unit) => dimensionOf(unit) === dimension)), {
      maxLength: count,
      minLength: count,
    }),
  )
const recurring = fc.constantFrom(...(Object.keys(timesPerYear) as RecurringPeriod[]))

const converted = (value: number, from: Unit, to: Unit): number => {
  const answer = convert(value, from, to)
  if (!answer.ok) throw new Error(answer.because.en)
  return answer.value
}

describe('laws of units', () => {
  it('there and back gives the very same number', () => {
    fc.assert(
      fc.property(amount, siblings(2), (value, [from = 'hour', to = 'hour']) => {
        expect(converted(converted(value, from, to), to, from)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('a detour gives the same as the straight way', () => {
    fc.assert(
      fc.property(amount, siblings(3), (value, [from = 'hour', by = 'hour', to = 'hour']) => {
        expect(converted(converted(value, from, by), by, to)).toBe(converted(value, from, to))
      }),
    )
  })

  it('units convert into each other exactly when they measure the same', () => {
    fc.assert(
      fc.property(amount, anyUnit, anyUnit, (value, from, to) => {
        expect(convert(value, from, to).ok).toBe(dimensionOf(from) === dimensionOf(to))
      }),
    )
  })

  it('every finite number is read as a fraction that is written as that number', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        const { numerator, denominator } = readFraction(value)
        expect(denominator > 0n).toBe(true)
        if (denominator < 2n ** 1000n)
          expect(writeNumber({ numerator, denominator })).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('laws of quantities', () => {
  const list = siblings(4).chain((used) =>
    fc.tuple(...used.map((unit) => fc.record({ amount, period: recurring, unit: fc.constant(unit) }))),
  )

  it('the order of what is added changes nothing', () => {
    fc.assert(
      fc.property(list, fc.nat(3), (quantities, shift) => {
        const turned = [...quantities.slice(shift), ...quantities.slice(0, shift)].reverse()
        expect(addQuantities(turned)).toEqual(addQuantities(quantities))
      }),
    )
  })

  it('a sum has an answer exactly when all measure the same and all come once or none does', () => {
    const any = fc.record({ amount, period: fc.constantFrom(...periods), unit: anyUnit })
    fc.assert(
      fc.property(any, any, (one, other) => {
        const fit =
          dimensionOf(one.unit) === dimensionOf(other.unit) &&
          (one.period === 'once') === (other.period === 'once')
        expect(addQuantities([one, other]).ok).toBe(fit)
      }),
    )
  })

  it('the yearly amount of a yearly amount is that amount', () => {
    fc.assert(
      fc.property(amount, anyUnit, recurring, (value, unit, period) => {
        const once = perYear({ amount: value, period, unit })
        expect(once.ok && perYear(once.value)).toEqual(once)
      }),
    )
  })
})
