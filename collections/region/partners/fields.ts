import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { requiredText } from '../../../src/fields/required'
import { savedByField } from '../../../src/fields/savedByField'
import { seenAtField } from '../../../src/fields/seenAtField'
import { slugField } from '../../../src/fields/slugField'
import { remarksField } from './remarksField'
import { education } from './tabs/education'
import { exchange } from './tabs/exchange'
import { involvement } from './tabs/involvement'
import { location } from './tabs/location'
import { people } from './tabs/people'
import { profile } from './tabs/profile'
import { registration } from './tabs/registration'

/** An organisation that takes part, or might. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'name', type: 'text', index: true, maxLength: 255 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zoals de organisatie zichzelf noemt.', en: 'As the organisation calls itself.' },
  ),
  { type: 'tabs', tabs: [profile, registration, location, involvement, exchange, education, people] },
  slugField('name'),
  archivedField(),
  importKeyField(),
  savedByField(),
  seenAtField(),
  remarksField(),
]
