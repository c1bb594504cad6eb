import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { requiredInDutch } from '../../../src/fields/required'
import { finding } from './tabs/finding'
import { use } from './tabs/use'
import { what } from './tabs/what'

/** What a partner, a named outsider or the region itself offers or needs. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 200 }),
    { nl: 'Titel', en: 'Title' },
    {
      nl: 'In een paar woorden, bijvoorbeeld: tractor op zaterdag.',
      en: 'In a few words, for example: tractor on Saturdays.',
    },
  ),
  { type: 'tabs', tabs: [what, finding, use] },
  archivedField(),
  importKeyField(),
]
