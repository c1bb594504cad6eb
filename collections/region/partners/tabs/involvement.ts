import type { Tab } from 'payload'

import { joinField } from '../../../../src/fields/joinField'

/** What the partner takes part in. */
export const involvement: Tab = {
  label: { nl: 'Deelnames', en: 'Participations' },
  fields: [
    joinField(
      {
        name: 'participations',
        columns: ['project', 'role', 'since', 'until'],
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
