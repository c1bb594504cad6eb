import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { keepFixed } from '../../../src/hooks/keepFixed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { setProjectOfPlan } from '../../../src/hooks/setProjectOfPlan'
import { access } from './access'
import { fields } from './fields'

/** What a plan costs, line by line. */
export const budgetLines: CollectionConfig = {
  slug: 'budget-lines',
  labels: {
    plural: { nl: 'Begrotingsposten', en: 'Budget lines' },
    singular: { nl: 'Begrotingspost', en: 'Budget line' },
  },
  admin: {
    defaultColumns: ['description', 'project', 'budget', 'category', 'cents', 'year'],
    description: {
      nl: 'Wat het kost, in twee begrotingen die apart blijven: die van deze fase en die van het project.',
      en: 'What it costs, in two budgets that stay apart: that of this phase and that of the project.',
    },
    group: adminGroups.plan,
    listSearchableFields: ['description'],
    useAsTitle: 'description',
  },
  access,
  defaultPopulate: { budget: true, cents: true, description: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    beforeChange: [requireDutch, keepFixed('plan')],
    beforeDelete: [refuseWhenUsed],
    beforeValidate: [setProjectOfPlan],
  },
}
