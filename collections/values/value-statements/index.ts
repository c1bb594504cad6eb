import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { access } from './access'
import { fields } from './fields'
import { keepRound, keepRoundOnDelete, revealWhenComplete } from './hooks/keepRound'

/** What partners find important and how far they practise it; a later round adds rows, so that trends can be seen. */
export const valueStatements: CollectionConfig = {
  slug: 'value-statements',
  labels: {
    plural: { nl: 'Waardeverklaringen', en: 'Value statements' },
    singular: { nl: 'Waardeverklaring', en: 'Value statement' },
  },
  admin: {
    defaultColumns: ['value', 'partner', 'round', 'importance', 'practice'],
    description: {
      nl: 'Hoe belangrijk een partner een waarde vindt en hoe vaak hij ernaar handelt. Anderen zien dit pas als de ronde onthuld is.',
      en: 'How important a partner finds a value and how often it acts on it. Others see this only when the round is revealed.',
    },
    group: adminGroups.values,
    listSearchableFields: ['evidence'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { importance: true, partner: true, practice: true, value: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    afterChange: [revealWhenComplete],
    beforeChange: [
      keepRound,
      refuseTwice(['partner', 'round', 'value'], {
        nl: 'Over deze waarde heeft deze partner zich in deze ronde al uitgesproken. Wijzig dat antwoord.',
        en: 'This partner has stated this value in this round already. Change that statement.',
      }),
    ],
    beforeDelete: [keepRoundOnDelete],
  },
  indexes: [{ fields: ['partner', 'value', 'round'], unique: true }],
}
