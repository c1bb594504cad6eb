import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { drafts } from '../../../src/fields/publishing'
import { draftsOnly } from '../../../src/hooks/draftsOnly'
import { holdDocument } from '../../../src/hooks/holdDocument'
import { publishWholeFirst } from '../../../src/hooks/publishWholeFirst'
import { refuseCycle } from '../../../src/hooks/refuseCycle'
import { refuseStale } from '../../../src/hooks/refuseStale'
import { refuseTrashWhenUsed } from '../../../src/hooks/refuseTrashWhenUsed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'

/** The organisations of the region. */
export const partners: CollectionConfig = {
  slug: 'partners',
  labels: { plural: { nl: 'Partners', en: 'Partners' }, singular: { nl: 'Partner', en: 'Partner' } },
  admin: {
    defaultColumns: ['name', 'kinds', 'municipality', 'member', '_status'],
    description: {
      nl: 'De organisaties van de regio: ondernemers, scholen, overheden, onderzoekers en verenigingen.',
      en: 'The organisations of the region: businesses, schools, authorities, researchers and associations.',
    },
    group: adminGroups.region,
    listSearchableFields: ['name', 'identifiers.kvk', 'identifiers.brin', 'address.city'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { kinds: true, name: true, slug: true },
  defaultSort: 'name',
  fields,
  hooks: {
    beforeChange: [refuseCycle, refuseTrashWhenUsed],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [draftsOnly('admin', 'process-manager', 'editor'), publishWholeFirst, holdDocument],
    beforeValidate: [refuseStale],
  },
  trash: true,
  versions: drafts,
}
