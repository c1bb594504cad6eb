import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { requiredInDutch } from '../../../src/fields/required'
import { slugField } from '../../../src/fields/slugField'
import { description } from './tabs/description'
import { origin } from './tabs/origin'
import { review } from './tabs/review'

/** Something that worked elsewhere, told with the cautions that the method asks. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 255 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Wat er gedaan werd, zonder het te prijzen.', en: 'What was done, without praising it.' },
  ),
  { type: 'tabs', tabs: [description, origin, review] },
  slugField('title'),
  archivedField(),
  importKeyField(),
]
