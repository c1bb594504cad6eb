import type { Answer } from './answer'
import { type Fraction, writeNumber } from './fraction'

/** The refusal of an amount that is no number, or too large to be one. */
export const notAnAmount: Answer<never> = {
  ok: false,
  because: {
    nl: 'Met deze hoeveelheid kan niet gerekend worden. Vul een getal in.',
    en: 'This amount cannot be counted with. Fill in a number.',
  },
}

/** An exact amount as a number; refused when it is too large to be written as one. */
export const written = (amount: Fraction): Answer<number> => {
  const value = writeNumber(amount)
  return Number.isFinite(value) ? { ok: true, value } : notAnAmount
}
