import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { deciding, weighing } from './tabs'

/** How one project weighs one practice, what it decided and how that ended. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'practice',
          type: 'relationship',
          filterOptions: { archived: { not_equals: true } },
          hasMany: false,
          relationTo: 'best-practices',
          required: true,
        },
        { nl: 'Goed voorbeeld', en: 'Best practice' },
        { nl: 'Wat er gewogen wordt.', en: 'What is weighed.' },
      ),
      described(
        {
          name: 'project',
          type: 'relationship',
          hasMany: false,
          relationTo: 'projects',
          required: true,
        },
        { nl: 'Project', en: 'Project' },
        {
          nl: 'Wie het weegt; een project weegt een voorbeeld eenmaal.',
          en: 'Who weighs it; a project weighs a practice once.',
        },
      ),
    ],
  },
  { type: 'tabs', tabs: [weighing, deciding] },
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'practice.title' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'Het voorbeeld, als naam van dit gebruik.', en: 'The practice, as the name of this use.' },
  ),
]
