import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { refuseErased } from '../../../src/privacy/refuseErased'
import { access } from './access'
import { fields } from './fields'
import { refuseFaults } from './hooks/refuseFaults'

/** Ideas that people send through the website; never public, and kept no longer than needed. */
export const ideas: CollectionConfig = {
  slug: 'ideas',
  labels: { plural: { nl: 'Ideeën', en: 'Ideas' }, singular: { nl: 'Idee', en: 'Idea' } },
  admin: {
    defaultColumns: ['title', 'name', 'municipality', 'state', 'createdAt'],
    description: {
      nl: 'Wat mensen via de website insturen. Persoonsgegevens: nooit openbaar, met een bewaartermijn.',
      en: 'What people send through the website. Personal data: never public, with a term.',
    },
    group: adminGroups.projects,
    listSearchableFields: ['title', 'name', 'email', 'organisation', 'municipality'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { state: true, title: true },
  defaultSort: '-createdAt',
  fields,
  hooks: { beforeChange: [refuseErased, refuseFaults], beforeDelete: [refuseWhenUsed] },
}
