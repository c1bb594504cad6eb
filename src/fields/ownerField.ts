import type { RelationshipField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

/** The colleague who looks after something. */
export const ownerField = (help: Words): RelationshipField =>
  described(
    {
      name: 'owner',
      type: 'relationship',
      hasMany: false,
      relationTo: 'users',
    },
    { nl: 'Eigenaar', en: 'Owner' },
    help,
  )
