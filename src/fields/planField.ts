import type { RelationshipField } from 'payload'

import { described } from './described'

const setByProgram = { create: () => false, update: () => false }

/** The plan that something is a part of; chosen once, or set by the program that made both. */
export const planField = (by: 'people' | 'program' = 'people'): RelationshipField =>
  described(
    {
      name: 'plan',
      type: 'relationship',
      access: by === 'program' ? setByProgram : { update: () => false },
      admin: by === 'program' ? { position: 'sidebar', readOnly: true } : {},
      hasMany: false,
      relationTo: 'project-plans',
      required: true,
    },
    { nl: 'Projectplan', en: 'Project plan' },
    {
      nl: 'Het plan waar dit bij hoort. Ligt vast zodra het is bewaard.',
      en: 'The plan that this is part of. Cannot be changed once it is saved.',
    },
  )
