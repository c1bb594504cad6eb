import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'

/** What the partner takes part in. */
export const involvement: Tab = {
  label: { nl: 'Deelnames', en: 'Participations' },
  fields: [
    described(
      {
        name: 'participations',
        type: 'join',
        admin: { defaultColumns: ['project', 'role', 'since', 'until'] },
        collection: 'participations',
        on: 'partner',
      },
      { nl: 'Projecten van deze partner', en: 'Projects of this partner' },
      {
        nl: 'Waaraan deze partner meedoet, en als wat.',
        en: 'What this partner takes part in, and as what.',
      },
    ),
  ],
}
