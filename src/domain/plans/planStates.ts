import type { Words } from '../locales/locales'

/** How far people say a plan as a whole is; set by them, never worked out from its sections. */
export const planStates = ['draft', 'in-review', 'agreed'] as const

/** How far people say a plan as a whole is. */
export type PlanState = (typeof planStates)[number]

/** The states as people read them. */
export const planStateWords = {
  draft: { nl: 'In opbouw', en: 'Being written' },
  'in-review': { nl: 'Ligt ter bespreking', en: 'Under discussion' },
  agreed: { nl: 'Vastgesteld', en: 'Agreed' },
} as const satisfies Record<PlanState, Words>

/**
 * The day on which a plan was agreed, given what it was and what it is now: the day it became so, kept as long as it is, and
 * none otherwise. `today` is the day of asking.
 */
export const agreedDay = (
  before: Readonly<{ agreedOn?: string | null; status?: string | null }>,
  now: Readonly<{ agreedOn?: string | null; status?: string | null }>,
  today: string,
): string | null => {
  if (now.status !== 'agreed') return null
  return before.status === 'agreed' ? (before.agreedOn ?? today) : (now.agreedOn ?? today)
}
