import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { isCents } from '../domain/money/isCents'
import { described } from './described'

const refusal: Words = {
  nl: 'Geef het bedrag in hele eurocenten, nul of meer: € 2.500,00 is 250000.',
  en: 'Give the amount in whole euro cents, zero or more: € 2,500.00 is 250000.',
}

/** An amount of money in whole euro cents, never negative; people read and write it in euros. */
export const centsField = (name: string, label: Words, help: Words): NumberField =>
  described(
    {
      name,
      type: 'number',
      admin: { components: { Field: '/src/admin/EuroField#EuroField' }, step: 1 },
      hasMany: false,
      min: 0,
      validate: (value: number | null | undefined, options) => {
        if (typeof value === 'number' && !isCents(value))
          return inLanguage(refusal, options.req.i18n?.language)
        return number(value, options)
      },
    },
    label,
    help,
  )
