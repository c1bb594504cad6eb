import type { Words } from '../locales/locales'

/** What becomes of an idea that somebody sent. */
export const ideaStates = ['new', 'in-conversation', 'became-project', 'declined'] as const

/** What has become of an idea. */
export type IdeaState = (typeof ideaStates)[number]

/** The states as people read them. */
export const ideaStateWords = {
  new: { nl: 'Nieuw', en: 'New' },
  'in-conversation': { nl: 'In gesprek', en: 'In conversation' },
  'became-project': { nl: 'Werd een project', en: 'Became a project' },
  declined: { nl: 'Afgewezen', en: 'Declined' },
} as const satisfies Record<IdeaState, Words>
