import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseCycle } from '../../../src/hooks/refuseCycle'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** The types of resources that partners exchange, with their subtypes. */
export const resourceTypes: CollectionConfig = {
  slug: 'resource-types',
  labels: {
    plural: { nl: 'Soorten hulpbronnen', en: 'Resource types' },
    singular: { nl: 'Soort hulpbron', en: 'Resource type' },
  },
  admin: {
    defaultColumns: ['code', 'name', 'class', 'defaultUnit', 'valueKind'],
    description: {
      nl: 'Wat partners elkaar kunnen geven: tien soorten in vier klassen, met ondersoorten. Wat in gebruik is, wordt gearchiveerd.',
      en: 'What partners can give each other: ten types in four classes, with subtypes. What is in use is archived.',
    },
    group: adminGroups.mapping,
    listSearchableFields: ['name', 'code'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { class: true, code: true, name: true },
  // As they were made: in the order of texts 10 comes before 2.
  defaultSort: 'createdAt',
  fields,
  hooks: { beforeChange: [requireDutch, refuseCycle], beforeDelete: [refuseWhenUsed] },
}
