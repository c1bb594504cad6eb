import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { keepFixed } from '../../../src/hooks/keepFixed'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsedBeyond } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { makeSections } from './hooks/makeSections'
import { setAgreedOn } from './hooks/setAgreedOn'
import { takeSectionsAlong } from './hooks/takeSectionsAlong'

/** The plan of a project: what its 18 sections, its budgets and its risks belong to. */
export const projectPlans: CollectionConfig = {
  slug: 'project-plans',
  labels: {
    plural: { nl: 'Projectplannen', en: 'Project plans' },
    singular: { nl: 'Projectplan', en: 'Project plan' },
  },
  admin: {
    defaultColumns: ['project', 'status', 'agreedOn', 'updatedAt'],
    description: {
      nl: 'Het plan waarmee een project van idee naar uitvoering gaat: achttien hoofdstukken, twee begrotingen, de risico’s.',
      en: 'The plan that takes a project from idea to execution: eighteen sections, two budgets, the risks.',
    },
    group: adminGroups.plan,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { project: true, status: true },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  fields,
  hooks: {
    afterChange: [makeSections],
    beforeChange: [
      keepFixed('project'),
      refuseTwice(['project'], {
        nl: 'Dit project heeft al een plan. Open dat plan, of kies een ander project.',
        en: 'This project has a plan already. Open that plan, or choose another project.',
      }),
      setAgreedOn,
    ],
    beforeDelete: [refuseWhenUsedBeyond('plan-sections'), takeSectionsAlong],
  },
}
