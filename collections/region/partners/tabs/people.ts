import type { Tab } from 'payload'

import { onlyRoles } from '../../../../src/access/fieldAccess'
import { joinField } from '../../../../src/fields/joinField'

/** Whom to ask there; for those who may know people's details. */
export const people: Tab = {
  label: { nl: 'Contactpersonen', en: 'Contacts' },
  fields: [
    joinField(
      {
        name: 'contacts',
        access: {
          read: onlyRoles('admin', 'process-manager', 'school-editor', 'partner-manager', 'partner-member'),
        },
        columns: ['person', 'function', 'keepUntil'],
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
