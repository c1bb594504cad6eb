import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { parties } from './parts/parties'
import { standing } from './parts/standing'
import { subject } from './parts/subject'
import { worth } from './parts/worth'

/** What one partner gives another in a project. */
export const fields: Field[] = [
  ...parties,
  ...subject,
  ...worth,
  ...standing,
  importKeyField(),
  described(
    {
      name: 'title',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      index: true,
      maxLength: 800,
    },
    { nl: 'Naam', en: 'Name' },
    {
      nl: 'Gever, ontvanger en soort, zoals zij heetten toen dit werd bewaard.',
      en: 'Provider, receiver and type, as they were called when this was saved.',
    },
  ),
]
