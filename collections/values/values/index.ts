import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** The catalogue of values that partners are asked about. */
export const values: CollectionConfig = {
  slug: 'values',
  labels: { plural: { nl: 'Waarden', en: 'Values' }, singular: { nl: 'Waarde', en: 'Value' } },
  admin: {
    defaultColumns: ['name', 'cluster', 'social', 'archived'],
    description: {
      nl: 'De waarden waarover partners zich uitspreken. Een waarde die al is ingevuld, wordt gearchiveerd en niet verwijderd.',
      en: 'The values that partners state. A value that was stated already is archived, not deleted.',
    },
    group: adminGroups.values,
    listSearchableFields: ['name', 'key'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { cluster: true, key: true, name: true, social: true },
  defaultSort: 'key',
  fields,
  hooks: { beforeChange: [requireDutch], beforeDelete: [refuseWhenUsed] },
}
