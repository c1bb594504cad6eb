import type { Field } from 'payload'

import { assignmentStateWords } from '../../../src/domain/education/assignmentStates'
import { choices } from '../../../src/domain/locales/choices'
import { described } from '../../../src/fields/described'

/** What the school says to it. */
export const answer: Field[] = [
  described(
    {
      name: 'state',
      type: 'select',
      defaultValue: 'proposed',
      index: true,
      options: choices(assignmentStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Van voorgesteld naar aangenomen, in uitvoering en afgerond; of afgewezen, met een reden.',
      en: 'From proposed to accepted, running and done; or declined, with a reason.',
    },
  ),
  described(
    {
      name: 'declineReason',
      type: 'textarea',
      admin: { condition: (data: { state?: unknown }) => data.state === 'declined' },
      maxLength: 1000,
    },
    { nl: 'Reden van afwijzing', en: 'Reason for declining' },
    {
      nl: 'Waarom de school dit niet doet, zodat de procesmanager verder kan zoeken.',
      en: 'Why the school does not do this, so that the process manager can look further.',
    },
  ),
]
