import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { storageFolder } from '../../../src/fields/storage'
import { access } from './access'
import { fields } from './fields'

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
  upload: {
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.text',
      'text/csv',
      'image/png',
      'image/jpeg',
    ],
    pasteURL: false,
    staticDir: storageFolder('files'),
  },
}
