import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { oneAtATime } from '../../../src/hooks/oneAtATime'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { followQuestion } from './hooks/followQuestion'
import { keepOrder } from './hooks/keepOrder'

/** Which question is asked of which school, and how far it is. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    plural: { nl: 'Opdrachten', en: 'Assignments' },
    singular: { nl: 'Opdracht', en: 'Assignment' },
  },
  admin: {
    defaultColumns: ['question', 'school', 'programme', 'group', 'state'],
    description: {
      nl: 'Een vraag die aan een school is voorgelegd: voorgesteld, aangenomen of afgewezen, uitgevoerd en afgerond.',
      en: 'A question put to a school: proposed, accepted or declined, carried out and done.',
    },
    group: adminGroups.education,
    listSearchableFields: ['group'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { question: true, school: true, state: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    beforeChange: [keepOrder, followQuestion],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [oneAtATime],
  },
}
