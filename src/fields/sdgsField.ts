import type { SelectField } from 'payload'

import { choices } from '../domain/locales/choices'
import { sdgWords } from '../domain/region/sdgs'
import { described } from './described'

/** The sustainable development goals that something serves, by number. */
export const sdgsField = (): SelectField =>
  described(
    { name: 'sdgs', type: 'select', hasMany: true, options: choices(sdgWords) },
    { nl: 'Duurzame ontwikkelingsdoelen', en: 'Sustainable development goals' },
    {
      nl: 'De doelen waaraan dit echt bijdraagt; liever twee die kloppen dan tien.',
      en: 'The goals this really serves; rather two that hold than ten.',
    },
  )
