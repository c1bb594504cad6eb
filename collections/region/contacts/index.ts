import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { personEndpoints } from '../../../src/privacy/personEndpoints'
import { refuseErased } from '../../../src/privacy/refuseErased'
import { access } from './access'
import { fields } from './fields'

/** The people at partners; never public, and kept no longer than needed. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: {
    plural: { nl: 'Contactpersonen', en: 'Contacts' },
    singular: { nl: 'Contactpersoon', en: 'Contact' },
  },
  admin: {
    defaultColumns: ['person', 'partner', 'function', 'keepUntil'],
    description: {
      nl: 'Wie u bij een partner kunt vragen. Persoonsgegevens: nooit openbaar, met grondslag en bewaartermijn.',
      en: 'Whom to ask at a partner. Personal data: never public, with a lawful basis and a term.',
    },
    group: adminGroups.region,
    listSearchableFields: ['person', 'function', 'email'],
    useAsTitle: 'person',
  },
  access,
  defaultPopulate: { function: true, partner: true, person: true },
  defaultSort: 'person',
  endpoints: personEndpoints('contacts'),
  fields,
  hooks: { beforeChange: [refuseErased], beforeDelete: [refuseWhenUsed] },
}
