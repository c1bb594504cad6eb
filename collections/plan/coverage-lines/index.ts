import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { keepFixed } from '../../../src/hooks/keepFixed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { setProjectOfPlan } from '../../../src/hooks/setProjectOfPlan'
import { access } from './access'
import { fields } from './fields'
import { keepWithinProject } from './hooks/keepWithinProject'

/** What pays for a plan, line by line. */
export const coverageLines: CollectionConfig = {
  slug: 'coverage-lines',
  labels: {
    plural: { nl: 'Dekkingsposten', en: 'Coverage lines' },
    singular: { nl: 'Dekkingspost', en: 'Coverage line' },
  },
  admin: {
    defaultColumns: ['description', 'project', 'budget', 'kind', 'cents', 'certainty'],
    description: {
      nl: 'Waaruit de kosten worden betaald, en hoe zeker dat is.',
      en: 'What pays for the costs, and how certain that is.',
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
    beforeChange: [requireDutch, keepFixed('plan'), keepWithinProject],
    beforeDelete: [refuseWhenUsed],
    beforeValidate: [setProjectOfPlan],
  },
}
