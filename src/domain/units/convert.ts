import { inLanguage } from '../locales/inLanguage'
import type { Locale, Words } from '../locales/locales'
import { notAnAmount, written } from './amounts'
import type { Answer } from './answer'
import { dimensionWords } from './dimensions'
import { type Fraction, fraction, readFraction, times } from './fraction'
import { dimensionOf, type Unit, unitSizes, unitWords } from './units'

const told = (unit: Unit, locale: Locale): string =>
  `${inLanguage(unitWords[unit], locale)} [${inLanguage(dimensionWords[dimensionOf(unit)], locale).toLowerCase()}]`

/** The refusal of two units that measure different things. */
export const differentDimensions = (one: Unit, other: Unit): Words => ({
  nl: `${told(one, 'nl')} en ${told(other, 'nl')} meten niet hetzelfde. Kies eenheden van dezelfde soort.`,
  en: `${told(one, 'en')} and ${told(other, 'en')} do not measure the same. Choose units of the same kind.`,
})

/** How many of one unit go into another of the same dimension. */
export const factor = (from: Unit, to: Unit): Fraction => fraction(unitSizes[from].size, unitSizes[to].size)

/**
 * The same amount in another unit of its dimension; another dimension is refused. For amounts in hundredths up to ten
 * million, there and back gives the very same number, and a detour the same as the straight way.
 */
export const convert = (amount: number, from: Unit, to: Unit): Answer<number> => {
  if (!Number.isFinite(amount)) return notAnAmount
  if (dimensionOf(from) !== dimensionOf(to)) return { ok: false, because: differentDimensions(from, to) }
  return written(times(readFraction(amount), factor(from, to)))
}
