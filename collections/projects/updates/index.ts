import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { drafts } from '../../../src/fields/publishing'
import { draftsOnly } from '../../../src/hooks/draftsOnly'
import { publishWholeFirst } from '../../../src/hooks/publishWholeFirst'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** News of projects. */
export const updates: CollectionConfig = {
  slug: 'updates',
  labels: { plural: { nl: 'Nieuws', en: 'Updates' }, singular: { nl: 'Bericht', en: 'Update' } },
  admin: {
    defaultColumns: ['title', 'project', 'date', '_status'],
    description: { nl: 'Berichten over de voortgang van projecten.', en: 'News of how projects are going.' },
    group: adminGroups.projects,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { date: true, slug: true, title: true },
  defaultSort: '-date',
  fields,
  hooks: {
    beforeChange: [requireDutch],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [draftsOnly('admin', 'process-manager', 'editor'), publishWholeFirst],
  },
  trash: true,
  versions: drafts,
}
