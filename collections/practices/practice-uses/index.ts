import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { judgeUse } from './hooks/judgeUse'

/** What projects did with practices, weighed by the four cautions. */
export const practiceUses: CollectionConfig = {
  slug: 'practice-uses',
  labels: {
    plural: { nl: 'Gebruik van voorbeelden', en: 'Practice uses' },
    singular: { nl: 'Gebruik van een voorbeeld', en: 'Practice use' },
  },
  admin: {
    defaultColumns: ['practice', 'project', 'decision', 'outcome', 'outcomeOn'],
    description: {
      nl: 'Hoe een project een goed voorbeeld weegt: vier waarschuwingen, een besluit en later de afloop.',
      en: 'How a project weighs a best practice: four cautions, a decision and later the outcome.',
    },
    group: adminGroups.practices,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { decision: true, outcome: true, practice: true, project: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    beforeChange: [
      refuseTwice(['project', 'practice'], {
        nl: 'Dit project heeft dit voorbeeld al gewogen. Wijzig dat gebruik.',
        en: 'This project has weighed this practice already. Change that use.',
      }),
      judgeUse,
    ],
    beforeDelete: [refuseWhenUsed],
  },
  indexes: [{ fields: ['project', 'practice'], unique: true }],
}
