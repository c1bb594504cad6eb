import { describe, expect, it } from 'vitest'

import { addQuantities } from './addQuantities'
import { convert } from './convert'
import { dimensions } from './dimensions'
import { perYear, type Quantity } from './quantity'
import { type Unit, units, unitSizes } from './units'

const quantity = (amount: number, unit: Unit, period: Quantity['period'] = 'once'): Quantity => ({
  amount,
  unit,
  period,
})

describe('units', () => {
  it.each([
    [1, 'ec', 'hour', 28],
    [480, 'sbu', 'ec', 480 / 28],
    [20, 'hour', 'day', 2.5],
    [1, 'kilowatt-hour', 'gigajoule', 0.0036],
    [2.5, 'hectare', 'square-metre', 25_000],
    [0.1, 'tonne', 'kilogram', 100],
    [12.34, 'euro', 'cent', 1234],
    [-3, 'cubic-metre', 'litre', -3000],
  ] as const)('%d %s is told in %s without loss', (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toEqual({ ok: true, value: expected })
  })

  it('hours are not kilograms, and the refusal names both and what they measure', () => {
    expect(convert(8, 'hour', 'kilogram')).toEqual({
      ok: false,
      because: {
        nl: 'Uren [tijd] en Kilogram [massa] meten niet hetzelfde. Kies eenheden van dezelfde soort.',
        en: 'Hours [time] and Kilograms [mass] do not measure the same. Choose units of the same kind.',
      },
    })
  })

  it('what is no number, or grows beyond all numbers, is refused', () => {
    expect([
      convert(Number.NaN, 'hour', 'day').ok,
      convert(Number.POSITIVE_INFINITY, 'hour', 'hour').ok,
      convert(Number.MAX_VALUE, 'tonne', 'kilogram').ok,
      perYear(quantity(Number.NaN, 'hour', 'week')).ok,
      addQuantities([quantity(Number.NaN, 'hour')]).ok,
    ]).toEqual([false, false, false, false, false])
  })

  it('the energy units keep to 1 kWh = 3.6 MJ', () => {
    const megajoules = (unit: Unit) => Number(unitSizes[unit].size) / 10
    expect([megajoules('kilowatt-hour'), megajoules('megawatt-hour'), megajoules('gigajoule')]).toEqual([
      3.6, 3600, 1000,
    ])
  })

  it('every dimension has a unit', () => {
    const measured = new Set(units.map((unit) => unitSizes[unit].dimension))
    expect(dimensions.filter((dimension) => !measured.has(dimension))).toEqual([])
  })
})

describe('quantities', () => {
  it('four hours a week are 208 hours a year', () => {
    expect(perYear(quantity(4, 'hour', 'week'))).toEqual({ ok: true, value: quantity(208, 'hour', 'year') })
  })

  it('what comes once has no yearly amount', () => {
    expect(perYear(quantity(4, 'hour')).ok).toBe(false)
  })

  it('what shares a unit and a period keeps them in the sum', () => {
    expect(addQuantities([quantity(0.1, 'day', 'month'), quantity(0.2, 'day', 'month')])).toEqual({
      ok: true,
      value: quantity(0.3, 'day', 'month'),
    })
  })

  it('mixed units and periods add up to the first unit of the dimension, per year', () => {
    expect(addQuantities([quantity(1, 'day', 'week'), quantity(2, 'ec', 'half-year')])).toEqual({
      ok: true,
      value: quantity(52 * 8 + 4 * 28, 'hour', 'year'),
    })
  })

  it('other dimensions, once beside recurring, and nothing at all are not added', () => {
    expect([
      addQuantities([quantity(1, 'hour'), quantity(1, 'piece')]).ok,
      addQuantities([quantity(1, 'hour'), quantity(1, 'hour', 'year')]).ok,
      addQuantities([]).ok,
    ]).toEqual([false, false, false])
  })
})
