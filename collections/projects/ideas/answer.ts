import type { Field } from 'payload'

import { ideaStateWords } from '../../../src/domain/ideas/ideaStates'
import { keepIdeaUntil } from '../../../src/domain/ideas/keepIdeaUntil'
import { choices } from '../../../src/domain/locales/choices'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { today } from '../../../src/hooks/today'

const isIn = (state: string) => (data: { state?: unknown }) => data.state === state

/** What has become of an idea, and until when it is kept. */
export const answer: Field[] = [
  described(
    {
      name: 'state',
      type: 'select',
      defaultValue: 'new',
      index: true,
      options: choices(ideaStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Nieuw tot u antwoordt; daarna in gesprek, een project, of afgewezen met een reden.',
      en: 'New until you answer; then in conversation, a project, or declined with a reason.',
    },
  ),
  described(
    {
      name: 'project',
      type: 'relationship',
      admin: { condition: isIn('became-project') },
      index: true,
      relationTo: 'projects',
    },
    { nl: 'Project', en: 'Project' },
    { nl: 'Het project dat uit dit idee ontstond.', en: 'The project that came of this idea.' },
  ),
  described(
    { name: 'declineReason', type: 'textarea', admin: { condition: isIn('declined') }, maxLength: 1000 },
    { nl: 'Waarom niet', en: 'Why not' },
    {
      nl: 'Wat u de inzender hebt geantwoord. Alleen voor intern gebruik.',
      en: 'What you answered the sender. For internal use only.',
    },
  ),
  {
    ...dateField(
      'keepUntil',
      { nl: 'Bewaren tot', en: 'Keep until' },
      {
        nl: 'Daarna zijn naam en e-mailadres niet meer nodig. Kies niet langer dan nodig.',
        en: 'After this the name and e-mail address are no longer needed. Choose no longer than needed.',
      },
      { index: true },
    ),
    defaultValue: () => keepIdeaUntil(today()),
    required: true,
  },
]
