import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { keepFixed } from '../../../src/hooks/keepFixed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { setProjectOfPlan } from '../../../src/hooks/setProjectOfPlan'
import { access } from './access'
import { fields } from './fields'
import { judgeRisk } from './hooks/judgeRisk'

/** What can sink a project, with what is done about it. */
export const risks: CollectionConfig = {
  slug: 'risks',
  labels: {
    plural: { nl: 'Risico’s', en: 'Risks' },
    singular: { nl: 'Risico', en: 'Risk' },
  },
  admin: {
    defaultColumns: ['title', 'project', 'score', 'likelihood', 'impact', 'owner'],
    description: {
      nl: 'Wat een project kan laten stranden, wat eraan wordt gedaan en wie erop let.',
      en: 'What can sink a project, what is done about it and who watches it.',
    },
    group: adminGroups.plan,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { score: true, title: true },
  defaultSort: '-score',
  fields,
  hooks: {
    beforeChange: [requireDutch, keepFixed('plan'), judgeRisk],
    beforeDelete: [refuseWhenUsed],
    beforeValidate: [setProjectOfPlan],
  },
}
