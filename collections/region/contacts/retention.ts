import type { DateField, Field } from 'payload'
import { date } from 'payload/shared'

import { choices } from '../../../src/domain/locales/choices'
import { inLanguage } from '../../../src/domain/locales/inLanguage'
import { keepUntilFault } from '../../../src/domain/people/keepUntilFault'
import { lawfulBasisWords } from '../../../src/domain/people/lawfulBases'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { today } from '../../../src/hooks/today'

const dayOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))

/** A term that stood already may run out; a new one lies ahead. */
const keepUntil: DateField = {
  ...dateField(
    'keepUntil',
    { nl: 'Bewaren tot', en: 'Keep until' },
    {
      nl: 'Na deze dag worden de gegevens onherkenbaar gemaakt. Kies niet langer dan nodig.',
      en: 'After this day the details are made anonymous. Choose no longer than needed.',
    },
    { index: true },
  ),
  required: true,
  validate: (value, options) => {
    const isNew = dayOf(value) !== dayOf(options.previousValue)
    const fault = isNew ? keepUntilFault(dayOf(value), today()) : undefined
    return fault === undefined ? date(value, options) : inLanguage(fault, options.req.i18n?.language)
  },
}

/** On what ground somebody's details are kept, and for how long. */
export const retention: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'lawfulBasis',
          type: 'select',
          index: true,
          options: choices(lawfulBasisWords),
          required: true,
        },
        { nl: 'Grondslag', en: 'Lawful basis' },
        {
          nl: 'Waarom u deze gegevens mag bewaren. Zonder grondslag bewaart u ze niet.',
          en: 'Why you may keep these details. Without a basis they are not kept.',
        },
      ),
      dateField(
        'basisDate',
        { nl: 'Grondslag sinds', en: 'Basis since' },
        {
          nl: 'De dag van de toestemming, of waarop de overeenkomst inging.',
          en: 'The day of the consent, or on which the agreement began.',
        },
      ),
    ],
  },
  keepUntil,
  described(
    {
      name: 'anonymisedOn',
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: {
        condition: (data: { anonymisedOn?: unknown }) => Boolean(data.anonymisedOn),
        date: { displayFormat: 'd-M-yyyy' },
        position: 'sidebar',
        readOnly: true,
      },
    },
    { nl: 'Onherkenbaar gemaakt op', en: 'Made anonymous on' },
    {
      nl: 'Zet het programma, als de bewaartermijn om is.',
      en: 'Set by the program when the term has ended.',
    },
  ),
]
