import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { parties } from './parts/parties'
import { standing } from './parts/standing'
import { subject } from './parts/subject'
import { worth } from './parts/worth'

/** What one partner gives another in a project. */
export const fields: Field[] = [
  described(
    {
      name: 'steps',
      type: 'ui',
      admin: { components: { Field: '/src/admin/TransferSteps#TransferSteps' }, disableListColumn: true },
    },
    { nl: 'Stand van de overdracht', en: 'State of the transfer' },
    {
      nl: 'Hoe ver de overdracht is en wat u er nu mee kunt doen.',
      en: 'How far the transfer is and what you can do with it now.',
    },
  ),
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
