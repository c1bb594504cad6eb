import type { DateField } from 'payload'
import { date } from 'payload/shared'

import { inOrder } from '../domain/dates/inOrder'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { described } from './described'

type DateOptions = {
  index?: true
  /** The names of the two fields beside each other that must come in this order. */
  order?: readonly [first: string, second: string]
}

const refusal: Words = {
  nl: 'Het einde ligt vóór het begin. Draai de dagen om, of laat het einde leeg.',
  en: 'The end lies before the start. Swap the days, or leave the end empty.',
}

/** A day without a time of day; two that belong together are refused the wrong way round. */
export const dateField = (name: string, label: Words, help: Words, options: DateOptions = {}): DateField => {
  const { index, order } = options
  return described(
    {
      name,
      type: 'date',
      admin: { date: { displayFormat: 'd-M-yyyy', pickerAppearance: 'dayOnly' } },
      index,
      validate: (value, asked) => {
        const sibling = asked.siblingData as Record<string, unknown>
        if (order !== undefined && !inOrder(sibling[order[0]], sibling[order[1]]))
          return inLanguage(refusal, asked.req.i18n?.language)
        return date(value, asked)
      },
    },
    label,
    help,
  )
}
