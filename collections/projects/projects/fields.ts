import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { lapsedThemesField } from '../../../src/fields/lapsedThemesField'
import { requiredInDutch } from '../../../src/fields/required'
import { savedByField } from '../../../src/fields/savedByField'
import { seenAtField } from '../../../src/fields/seenAtField'
import { slugField } from '../../../src/fields/slugField'
import { education } from './tabs/education'
import { exchange } from './tabs/exchange'
import { funding } from './tabs/funding'
import { internal } from './tabs/internal'
import { people } from './tabs/people'
import { plan } from './tabs/plan'
import { region } from './tabs/region'
import { story } from './tabs/story'

/** A project, from idea to result. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 255 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Kort en zonder vakwoorden.', en: 'Short, without jargon.' },
  ),
  { type: 'tabs', tabs: [story, people, region, plan, exchange, education, funding, internal] },
  slugField('title'),
  lapsedThemesField(({ themes }) =>
    Array.isArray(themes) ? themes.map((row: { theme?: unknown }) => row.theme) : [],
  ),
  archivedField(),
  importKeyField(),
  savedByField(),
  seenAtField(),
]
