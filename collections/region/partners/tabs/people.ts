import type { Tab } from 'payload'

import { onlyRoles } from '../../../../src/access/fieldAccess'
import { described } from '../../../../src/fields/described'

/** Whom to ask there; for those who may know people's details. */
export const people: Tab = {
  label: { nl: 'Contactpersonen', en: 'Contacts' },
  fields: [
    described(
      {
        name: 'contacts',
        type: 'join',
        access: {
          read: onlyRoles('admin', 'process-manager', 'school-editor', 'partner-manager', 'partner-member'),
        },
        admin: { defaultColumns: ['person', 'function', 'keepUntil'] },
        collection: 'contacts',
        on: 'partner',
      },
      { nl: 'Contactpersonen', en: 'Contacts' },
      {
        nl: 'Wie u hier kunt vragen. Nooit openbaar.',
        en: 'Whom to ask here. Never public.',
      },
    ),
  ],
}
