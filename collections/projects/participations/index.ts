import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'

/** Which partner takes part in which project, and as what: a fact of its own, so that no draft can change it. */
export const participations: CollectionConfig = {
  slug: 'participations',
  labels: {
    plural: { nl: 'Deelnames', en: 'Participations' },
    singular: { nl: 'Deelname', en: 'Participation' },
  },
  admin: {
    defaultColumns: ['partner', 'project', 'role', 'since', 'until'],
    description: {
      nl: 'Welke partner aan welk project meedoet en als wat. Wie hier staat, kan het project inzien.',
      en: 'Which partner takes part in which project and as what. Who is listed here can read the project.',
    },
    group: adminGroups.projects,
    useAsTitle: 'title',
  },
  access,
  // Where a partner is told that it is used, its own name says nothing.
  custom: { namedAfter: 'project' },
  defaultPopulate: { partner: true, project: true, role: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    beforeChange: [
      refuseTwice(['project', 'partner'], {
        nl: 'Deze partner doet al mee aan dit project. Wijzig de bestaande deelname.',
        en: 'This partner takes part in this project already. Change that participation.',
      }),
    ],
    beforeDelete: [refuseWhenUsed],
  },
  indexes: [{ fields: ['project', 'partner'], unique: true }],
}
