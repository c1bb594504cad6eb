import type { GroupField, NumberField, SelectField } from 'payload'
import { number, select } from 'payload/shared'

import { choices } from '../domain/locales/choices'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { periodWords } from '../domain/units/periods'
import { unitWords } from '../domain/units/units'
import { decimalText } from './decimalText'
import { described } from './described'

const withoutUnit: Words = {
  nl: 'Kies de eenheid: een getal alleen zegt niet waarvan.',
  en: 'Choose the unit: a number alone does not say of what.',
}
const withoutAmount: Words = {
  nl: 'Vul in hoeveel, of maak de eenheid leeg.',
  en: 'Fill in how much, or empty the unit.',
}
const notAbove: Words = {
  nl: 'Een hoeveelheid is een getal boven nul.',
  en: 'An amount is a number above zero.',
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === ''

const amount: NumberField = described(
  {
    name: 'amount',
    type: 'number',
    admin: { components: decimalText },
    hasMany: false,
    validate: (value: number | null | undefined, options) => {
      const { unit } = options.siblingData as { unit?: unknown }
      const { language } = options.req.i18n ?? {}
      if (isMissing(value) && !isMissing(unit)) return inLanguage(withoutAmount, language)
      if (typeof value === 'number' && !(value > 0)) return inLanguage(notAbove, language)
      return number(value, options)
    },
  },
  { nl: 'Hoeveel', en: 'How much' },
  { nl: 'Een getal boven nul, zoals 8 of 2,5.', en: 'A number above zero, such as 8 or 2,5.' },
)

const unit: SelectField = described(
  {
    name: 'unit',
    type: 'select',
    hasMany: false,
    options: choices(unitWords),
    validate: (value: string | null | undefined, options) => {
      const sibling = options.siblingData as { amount?: unknown }
      if (isMissing(value) && !isMissing(sibling.amount))
        return inLanguage(withoutUnit, options.req.i18n?.language)
      return select(value, options)
    },
  },
  { nl: 'Eenheid', en: 'Unit' },
  { nl: 'Waarin u telt.', en: 'What you count in.' },
)

const period: SelectField = described(
  { name: 'period', type: 'select', defaultValue: 'once', options: choices(periodWords) },
  { nl: 'Hoe vaak', en: 'How often' },
  {
    nl: 'Eenmalig, of hoe vaak deze hoeveelheid terugkomt.',
    en: 'Once, or how often this amount comes back.',
  },
)

/** How much of what, how often: an amount never goes without its unit, nor a unit without an amount. */
export const quantityField = (help: Words): GroupField => ({
  name: 'quantity',
  type: 'group',
  admin: { description: { ...help } },
  fields: [{ type: 'row', fields: [amount, unit, period] }],
  label: { nl: 'Hoeveelheid', en: 'Quantity' },
})
