import type { Words } from '../locales/locales'

/** How far a research question is. */
export const questionStates = ['open', 'assigned', 'in-progress', 'answered', 'withdrawn'] as const

/** How far a research question is. */
export type QuestionState = (typeof questionStates)[number]

/** The states as people read them. */
export const questionStateWords = {
  open: { nl: 'Open', en: 'Open' },
  assigned: { nl: 'Toegewezen', en: 'Assigned' },
  'in-progress': { nl: 'In onderzoek', en: 'In progress' },
  answered: { nl: 'Beantwoord', en: 'Answered' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const satisfies Record<QuestionState, Words>
