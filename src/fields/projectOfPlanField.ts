import type { RelationshipField } from 'payload'

import { described } from './described'

/** The project of the plan, kept beside it so that who may read something is one question; set by `setProjectOfPlan`. */
export const projectOfPlanField = (): RelationshipField =>
  described(
    {
      name: 'project',
      type: 'relationship',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      hasMany: false,
      relationTo: 'projects',
      required: true,
    },
    { nl: 'Project', en: 'Project' },
    {
      nl: 'Het project van het plan. Wordt door het programma ingevuld.',
      en: 'The project of the plan. Filled in by the program.',
    },
  )
