import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { described } from './described'

type Bounds = { index?: true; max: number; min: number; required?: true }

/** A whole number between two bounds, both of which can be chosen. */
export const wholeNumberField = (
  name: string,
  label: Words,
  help: Words,
  { index, max, min, required }: Bounds,
): NumberField => {
  const refusal: Words = {
    nl: `Geef een geheel getal van ${min} tot en met ${max}.`,
    en: `Give a whole number from ${min} up to ${max}.`,
  }
  return described(
    {
      name,
      type: 'number',
      admin: { step: 1 },
      hasMany: false,
      index,
      max,
      min,
      required,
      validate: (value: number | null | undefined, options) => {
        if (typeof value === 'number' && !(Number.isInteger(value) && value >= min && value <= max))
          return inLanguage(refusal, options.req.i18n?.language)
        return number(value, options)
      },
    },
    label,
    help,
  )
}
