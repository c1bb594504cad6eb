import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseChange, refuseDelete } from '../../../src/hooks/appendOnly'
import { access } from './access'
import { fields } from './fields'
import { copyNames } from './hooks/copyNames'

/** The log of contacts about questions of projects, with schools and with the education broker. */
export const brokerContacts: CollectionConfig = {
  slug: 'broker-contacts',
  labels: {
    plural: { nl: 'Contacten met scholen', en: 'Contacts with schools' },
    singular: { nl: 'Contact met een school', en: 'Contact with a school' },
  },
  admin: {
    defaultColumns: ['when', 'kind', 'schoolName', 'projectTitle', 'byName'],
    description: {
      nl: 'Wanneer procesmanager en onderwijsmakelaar met een school spraken, en wat is afgesproken. Een logboek: wat er staat, blijft staan.',
      en: 'When process manager and education broker talked with a school, and what was agreed. A log: what stands there stays.',
    },
    group: adminGroups.education,
    listSearchableFields: ['schoolName', 'projectTitle', 'summary'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { kind: true, title: true, when: true },
  defaultSort: '-when',
  disableDuplicate: true,
  fields,
  hooks: { beforeChange: [refuseChange, copyNames], beforeDelete: [refuseDelete] },
}
