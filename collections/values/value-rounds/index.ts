import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { settleReveal } from './hooks/settleReveal'

/** Rounds in which invited partners state their values, each without seeing the others until all have. */
export const valueRounds: CollectionConfig = {
  slug: 'value-rounds',
  labels: {
    plural: { nl: 'Waardenrondes', en: 'Value rounds' },
    singular: { nl: 'Waardenronde', en: 'Value round' },
  },
  admin: {
    defaultColumns: ['name', 'project', 'opensOn', 'closesOn', 'revealedOn'],
    description: {
      nl: 'Een keer dat partners laten weten wat zij belangrijk vinden. Ieder vult zelf in; pas als iedereen klaar is, zien zij elkaars antwoorden.',
      en: 'One time that partners tell what they find important. Each states alone; only when all are ready do they see each other’s answers.',
    },
    group: adminGroups.values,
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { name: true, project: true, revealedOn: true },
  defaultSort: '-createdAt',
  fields,
  hooks: { beforeChange: [settleReveal], beforeDelete: [refuseWhenUsed] },
}
