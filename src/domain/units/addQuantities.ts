import type { Words } from '../locales/locales'
import { notAnAmount, written } from './amounts'
import type { Answer } from './answer'
import { differentDimensions, factor } from './convert'
import { type Fraction, fraction, plus, readFraction, times } from './fraction'
import { isRecurring, type Period, timesPerYear } from './periods'
import type { Quantity } from './quantity'
import { dimensionOf, type Unit, units } from './units'

const nothing: Words = { nl: 'Er is niets om op te tellen.', en: 'There is nothing to add up.' }

const onceAndRecurring: Words = {
  nl: 'Wat eenmalig is en wat terugkomt, is niet op te tellen. Tel ze apart.',
  en: 'What comes once and what comes back cannot be added. Count them apart.',
}

const onlyOne = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

/** The unit that all share, or else the first one of their dimension. */
const sumUnit = (used: readonly Unit[], first: Unit): Unit =>
  onlyOne(used) ?? units.find((unit) => dimensionOf(unit) === dimensionOf(first)) ?? first

const timesIn = (period: Period, sumPeriod: Period): Fraction =>
  period === sumPeriod || !isRecurring(period) ? fraction(1n, 1n) : fraction(timesPerYear[period], 1n)

/**
 * The sum, in the unit and the period that all share, or else in the first unit of their dimension and per year; in
 * whatever order. Different dimensions are refused, and so is what comes once beside what comes back.
 */
export const addQuantities = (quantities: readonly Quantity[]): Answer<Quantity> => {
  const used = units.filter((unit) => quantities.some((quantity) => quantity.unit === unit))
  const [first] = used
  if (first === undefined) return { ok: false, because: nothing }
  const stranger = used.find((unit) => dimensionOf(unit) !== dimensionOf(first))
  if (stranger !== undefined) return { ok: false, because: differentDimensions(first, stranger) }
  if (onlyOne(quantities.map(({ period }) => isRecurring(period))) === undefined)
    return { ok: false, because: onceAndRecurring }
  if (!quantities.every(({ amount }) => Number.isFinite(amount))) return notAnAmount

  const unit = sumUnit(used, first)
  const period = onlyOne(quantities.map((quantity) => quantity.period)) ?? 'year'
  const sum = quantities
    .map((each) =>
      times(times(readFraction(each.amount), factor(each.unit, unit)), timesIn(each.period, period)),
    )
    .reduce(plus)
  const amount = written(sum)
  return amount.ok ? { ok: true, value: { amount: amount.value, unit, period } } : amount
}
