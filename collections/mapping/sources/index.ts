import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { refuseWithoutConsent } from './hooks/refuseWithoutConsent'

/** Where findings come from: interviews, desk research, databanks and measurements. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    plural: { nl: 'Informatiebronnen', en: 'Information sources' },
    singular: { nl: 'Informatiebron', en: 'Information source' },
  },
  admin: {
    defaultColumns: ['title', 'kind', 'publisher', 'date', 'reliability'],
    description: {
      nl: 'Waar een bevinding vandaan komt. Interviews zijn vertrouwelijk: alleen beheerder, procesmanager en beslissers lezen dit.',
      en: 'Where a finding comes from. Interviews are confidential: only administrator, process manager and decision makers read this.',
    },
    group: adminGroups.mapping,
    listSearchableFields: ['title', 'publisher'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { kind: true, title: true },
  defaultSort: '-createdAt',
  fields,
  hooks: { beforeChange: [refuseWithoutConsent], beforeDelete: [refuseWhenUsed] },
}
