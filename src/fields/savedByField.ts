import type { RelationshipField } from 'payload'

import { described } from './described'
import { asBookkeeping } from './historyMarks'

/** Who saved last; set by the program, so that whoever comes too late can be told whom to ask. */
export const savedByField = (): RelationshipField =>
  described(
    {
      name: 'savedBy',
      type: 'relationship',
      access: { create: () => false, update: () => false },
      admin: { disableBulkEdit: true, position: 'sidebar', readOnly: true },
      custom: asBookkeeping,
      hooks: { beforeChange: [({ req }) => req.user?.id ?? null] },
      relationTo: 'users',
    },
    { nl: 'Laatst bewaard door', en: 'Last saved by' },
    { nl: 'Wie dit het laatst heeft gewijzigd.', en: 'Who changed this last.' },
  )
