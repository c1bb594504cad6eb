import type { RelationshipField } from 'payload'

import { described } from './described'

/** Who brought an upload in; set by the program, never by what was sent. */
export const uploadedByField = (): RelationshipField =>
  described(
    {
      name: 'uploadedBy',
      type: 'relationship',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      hooks: {
        beforeChange: [
          ({ operation, previousValue, req }) =>
            operation === 'create' ? (req.user?.id ?? null) : (previousValue as unknown),
        ],
      },
      relationTo: 'users',
    },
    { nl: 'Toegevoegd door', en: 'Added by' },
    { nl: 'Wie dit bestand heeft toegevoegd.', en: 'Who added this file.' },
  )
