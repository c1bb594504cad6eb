import type { CollectionConfig } from 'payload'

import { documentTypes } from '../../../src/domain/media/sniffDocument'
import { adminGroups } from '../../../src/fields/groups'
import { storageFolder } from '../../../src/fields/storage'
import { refuseUninvited } from '../../../src/hooks/refuseUninvited'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireFile } from '../../../src/hooks/requireFile'
import { access } from './access'
import { fields } from './fields'
import { keepAtHome } from './hooks/keepAtHome'
import { refuseDisguised } from './hooks/refuseDisguised'

/** A document is saved, never opened inside the site, and never kept by a cache in between. */
const asAttachment = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, no-store')
  headers.set('Content-Disposition', 'attachment')
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

/** Private documents; never served to somebody who is not signed in. */
export const files: CollectionConfig = {
  slug: 'files',
  labels: { plural: { nl: 'Documenten', en: 'Documents' }, singular: { nl: 'Document', en: 'Document' } },
  admin: {
    defaultColumns: ['title', 'kind', 'partner', 'project', 'updatedAt'],
    description: {
      nl: 'Bewijsstukken, verslagen en overeenkomsten. Nooit openbaar: te lezen door wie het aangaat.',
      en: 'Evidence, reports and agreements. Never public: read by those concerned.',
    },
    group: adminGroups.system,
    listSearchableFields: ['title', 'filename'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { filename: true, title: true },
  fields,
  hooks: {
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [keepAtHome, refuseUninvited, requireFile, refuseDisguised],
  },
  upload: {
    mimeTypes: Object.values(documentTypes),
    modifyResponseHeaders: asAttachment,
    pasteURL: false,
    staticDir: storageFolder('files'),
  },
}
