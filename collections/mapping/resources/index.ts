import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'
import { refuseFaults } from './hooks/refuseFaults'

/** What the region offers and needs. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: {
    plural: { nl: 'Aanbod en behoeften', en: 'Offers and needs' },
    singular: { nl: 'Hulpbron', en: 'Resource' },
  },
  admin: {
    defaultColumns: ['title', 'kind', 'type', 'partner', 'visibility'],
    description: {
      nl: 'Wat partners, anderen en de streek zelf hebben en zoeken. Hieruit komen overdrachten voort.',
      en: 'What partners, others and the region itself have and seek. Transfers come forth from it.',
    },
    group: adminGroups.mapping,
    listSearchableFields: ['title', 'outsider', 'place'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { kind: true, partner: true, title: true, type: true },
  defaultSort: '-updatedAt',
  fields,
  hooks: { beforeChange: [requireDutch, refuseFaults], beforeDelete: [refuseWhenUsed] },
}
