import type { DateField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

/** A day without a time of day. */
export const dateField = (
  name: string,
  label: Words,
  help: Words,
  options: Pick<DateField, 'index' | 'required' | 'validate'> = {},
): DateField =>
  described(
    {
      name,
      type: 'date',
      admin: { date: { displayFormat: 'd-M-yyyy', pickerAppearance: 'dayOnly' } },
      ...options,
    } as DateField,
    label,
    help,
  )
