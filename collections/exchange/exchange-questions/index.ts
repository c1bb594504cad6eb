import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** The questions that help with the value exchange; the method announces them and lists none, so editors keep them. */
export const exchangeQuestions: CollectionConfig = {
  slug: 'exchange-questions',
  labels: {
    plural: { nl: 'Vragen bij de uitwisseling', en: 'Questions about the exchange' },
    singular: { nl: 'Vraag bij de uitwisseling', en: 'Question about the exchange' },
  },
  admin: {
    defaultColumns: ['order', 'question', 'archived'],
    description: {
      nl: 'Vragen voor het gesprek over geven en krijgen. Pas ze aan wat in uw regio werkt.',
      en: 'Questions for the conversation about giving and getting. Fit them to what works in your region.',
    },
    group: adminGroups.exchange,
    listSearchableFields: ['question', 'key'],
    useAsTitle: 'question',
  },
  access,
  defaultPopulate: { key: true, question: true },
  defaultSort: 'order',
  fields,
  hooks: { beforeChange: [requireDutch], beforeDelete: [refuseWhenUsed] },
}
