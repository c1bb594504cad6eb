import type { Words } from '../locales/locales'

/** How one project stands to another (project plan, section 10). */
export const relationKinds = ['precedes', 'overlaps', 'same-question', 'feeds', 'replaces'] as const

/** How one project stands to another. */
export type RelationKind = (typeof relationKinds)[number]

/** The relations as people read them. */
export const relationWords = {
  precedes: { nl: 'Gaat vooraf aan', en: 'Precedes' },
  overlaps: { nl: 'Overlapt met', en: 'Overlaps with' },
  'same-question': { nl: 'Heeft dezelfde vraag als', en: 'Asks the same question as' },
  feeds: { nl: 'Levert aan', en: 'Feeds' },
  replaces: { nl: 'Vervangt', en: 'Replaces' },
} as const satisfies Record<RelationKind, Words>
