import type { Words } from '../locales/locales'

/** What a project can do with a practice, from taking it over as it is to leaving it (method step 6). */
export const practiceDecisions = ['adopt', 'adapt', 'learn-only', 'reject'] as const

/** What a project does with a practice. */
export type PracticeDecision = (typeof practiceDecisions)[number]

/** The decisions as people read them. */
export const practiceDecisionWords = {
  adopt: { nl: 'Overnemen zoals het is', en: 'Adopt as it is' },
  adapt: { nl: 'Aanpassen aan de eigen situatie', en: 'Adapt to our own situation' },
  'learn-only': { nl: 'Alleen van leren', en: 'Learn from it only' },
  reject: { nl: 'Niet gebruiken', en: 'Do not use' },
} as const satisfies Record<PracticeDecision, Words>
