import type { Words } from '../locales/locales'

/** How certain a coverage line is, the most certain first. */
export const certainties = ['certain', 'likely', 'possible', 'uncertain'] as const

/** How certain a coverage line is. */
export type Certainty = (typeof certainties)[number]

/** The classes as people read them. */
export const certaintyWords = {
  certain: { nl: 'Zeker', en: 'Certain' },
  likely: { nl: 'Waarschijnlijk', en: 'Likely' },
  possible: { nl: 'Mogelijk', en: 'Possible' },
  uncertain: { nl: 'Onzeker', en: 'Uncertain' },
} as const satisfies Record<Certainty, Words>

/** The less certain of two classes. */
export const weaker = (one: Certainty, other: Certainty): Certainty =>
  certainties.indexOf(one) > certainties.indexOf(other) ? one : other
