import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { drafts } from '../../../src/fields/publishing'
import { draftsOnly } from '../../../src/hooks/draftsOnly'
import { holdDocument } from '../../../src/hooks/holdDocument'
import { publishWholeFirst } from '../../../src/hooks/publishWholeFirst'
import { refuseStale } from '../../../src/hooks/refuseStale'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** The projects of the region. */
export const projects: CollectionConfig = {
  slug: 'projects',
  labels: { plural: { nl: 'Projecten', en: 'Projects' }, singular: { nl: 'Project', en: 'Project' } },
  admin: {
    defaultColumns: ['title', 'questionOwner', '_status', 'lapsedThemes', 'updatedAt'],
    description: {
      nl: 'Elk idee dat met een intentieverklaring de ontwikkeling in ging. Alleen wat gepubliceerd is, staat op de site.',
      en: 'Every idea that entered development with a declaration of intent. Only what is published is on the site.',
    },
    group: adminGroups.projects,
    listSearchableFields: ['title', 'summary'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { slug: true, title: true },
  defaultSort: '-updatedAt',
  fields,
  hooks: {
    beforeChange: [requireDutch],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [draftsOnly('admin', 'process-manager', 'editor'), publishWholeFirst, holdDocument],
    beforeValidate: [refuseStale],
  },
  trash: true,
  versions: drafts,
}
