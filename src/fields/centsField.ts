import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { isCents } from '../domain/money/isCents'
import { described } from './described'
import { inEuros } from './historyMarks'

const refusal: Words = {
  nl: 'Dit is geen bedrag van nul of meer. Schrijf het als 2.500 of 2.500,50; over de API zijn het hele eurocenten.',
  en: 'This is not an amount of zero or more. Write it as 2.500 or 2.500,50; over the API it is in whole euro cents.',
}
const unreadable: Words = {
  nl: 'Dit is geen bedrag. Schrijf het als 2.500 of 2.500,50.',
  en: 'This is not an amount. Write it as 2.500 or 2.500,50.',
}

/** An amount of money in whole euro cents, never negative; people read and write it in euros. */
export const centsField = (name: string, label: Words, help: Words): NumberField =>
  described(
    {
      name,
      type: 'number',
      admin: {
        components: {
          Cell: '/src/admin/EuroCell#EuroCell',
          Diff: '/src/admin/EuroDiff#EuroDiff',
          Field: '/src/admin/EuroField#EuroField',
        },
        // Payload gives a filter of one's own neither the value nor a way to change it, and its own would ask for cents.
        disableListFilter: true,
        step: 1,
      },
      custom: inEuros,
      hasMany: false,
      min: 0,
      validate: (value: number | null | undefined, options) => {
        const language = options.req.i18n?.language
        // A text that the form could not read; on its way to the database Payload has made it NaN.
        const given: unknown = value
        if (typeof given === 'string' || Number.isNaN(given)) return inLanguage(unreadable, language)
        if (typeof value === 'number' && !isCents(value)) return inLanguage(refusal, language)
        return number(value, options)
      },
    },
    label,
    help,
  )
