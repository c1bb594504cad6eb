import type { JoinField, Tab } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { joinField } from '../../../../src/fields/joinField'

const transfers = (name: string, on: 'need' | 'offer', label: Words, help: Words): JoinField =>
  joinField(
    {
      name,
      columns: ['title', 'project', 'state'],
      collection: 'transfers',
      on,
    },
    label,
    help,
  )

/** What became of it in the value exchange. */
export const use: Tab = {
  label: { nl: 'Uitwisseling', en: 'Exchange' },
  fields: [
    transfers(
      'givenIn',
      'offer',
      { nl: 'Ingezet bij', en: 'Given in' },
      { nl: 'Overdrachten die uit dit aanbod komen.', en: 'Transfers that come from this offer.' },
    ),
    transfers(
      'metBy',
      'need',
      { nl: 'Vervuld door', en: 'Met by' },
      { nl: 'Overdrachten die in deze behoefte voorzien.', en: 'Transfers that meet this need.' },
    ),
  ],
}
