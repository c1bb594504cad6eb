import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { agree } from './endpoints/agree'
import { fields } from './fields'
import { refuseOvertaken, takeTurns } from './hooks/holdTransfer'
import { keepAgreed } from './hooks/keepAgreed'
import { nameTransfer } from './hooks/nameTransfer'
import { refuseFaults } from './hooks/refuseFaults'
import { refuseMove } from './hooks/refuseMove'
import { voidAgreement } from './hooks/voidAgreement'

/** What partners give each other in a project, from proposal to delivery. */
export const transfers: CollectionConfig = {
  slug: 'transfers',
  labels: { plural: { nl: 'Overdrachten', en: 'Transfers' }, singular: { nl: 'Overdracht', en: 'Transfer' } },
  admin: {
    defaultColumns: ['title', 'project', 'provider', 'receiver', 'state'],
    description: {
      nl: 'Wie geeft wat aan wie. Een overdracht is afgesproken als gever en ontvanger akkoord zijn, en staat vast als zij geleverd is.',
      en: 'Who gives what to whom. A transfer is agreed when provider and receiver agree, and settled once delivered.',
    },
    group: adminGroups.exchange,
    listSearchableFields: ['title', 'softValue.statement'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { project: true, provider: true, receiver: true, state: true, title: true },
  defaultSort: '-createdAt',
  endpoints: [agree],
  fields,
  hooks: {
    beforeChange: [refuseOvertaken, voidAgreement, refuseMove, refuseFaults, nameTransfer],
    beforeDelete: [keepAgreed, refuseWhenUsed],
    beforeOperation: [takeTurns],
  },
}
