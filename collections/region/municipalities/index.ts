import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'

/** Municipalities by CBS code and edition. */
export const municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    plural: { nl: 'Gemeenten', en: 'Municipalities' },
    singular: { nl: 'Gemeente', en: 'Municipality' },
  },
  admin: {
    defaultColumns: ['name', 'code', 'edition', 'province'],
    description: {
      nl: 'De gemeenten waar partners zitten en projecten spelen, per jaargang van het CBS.',
      en: 'The municipalities where partners are and projects happen, per edition of Statistics Netherlands.',
    },
    group: adminGroups.region,
    listSearchableFields: ['name', 'code'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { code: true, name: true },
  defaultSort: 'name',
  fields,
  hooks: {
    beforeChange: [
      refuseTwice(['code', 'edition'], {
        nl: 'Deze gemeente staat al in deze jaargang. Wijzig de bestaande, of kies een andere jaargang.',
        en: 'This municipality is in this edition already. Change that one, or choose another edition.',
      }),
    ],
    beforeDelete: [refuseWhenUsed],
  },
  indexes: [{ fields: ['code', 'edition'], unique: true }],
}
