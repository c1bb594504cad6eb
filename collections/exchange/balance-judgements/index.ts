import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { recordJudgement } from './hooks/recordJudgement'

/** What each partner finds of its own balance in a project, and on which state of the exchange. */
export const balanceJudgements: CollectionConfig = {
  slug: 'balance-judgements',
  labels: {
    plural: { nl: 'Oordelen over de balans', en: 'Balance judgements' },
    singular: { nl: 'Oordeel over de balans', en: 'Balance judgement' },
  },
  admin: {
    defaultColumns: ['partner', 'project', 'verdict', 'judgedOn', 'stale'],
    description: {
      nl: 'Of een partner vindt dat geven en krijgen in verhouding zijn. Alleen de partnermanager van die partner zegt dat.',
      en: 'Whether a partner finds that giving and getting are in proportion. Only that partner’s manager says so.',
    },
    group: adminGroups.exchange,
    listSearchableFields: ['reason'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { judgedOn: true, partner: true, project: true, verdict: true },
  defaultSort: '-judgedOn',
  fields,
  hooks: {
    beforeChange: [
      recordJudgement,
      refuseTwice(['project', 'partner'], {
        nl: 'Deze partner heeft de balans van dit project al beoordeeld. Pas dat oordeel aan.',
        en: 'This partner has judged the balance of this project already. Change that judgement.',
      }),
    ],
    beforeDelete: [refuseWhenUsed],
  },
  indexes: [{ fields: ['project', 'partner'], unique: true }],
}
