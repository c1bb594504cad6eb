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

/** The same relations read from the other project; those without a direction read the same both ways. */
export const inverseRelationWords = {
  precedes: { nl: 'Volgt op', en: 'Follows' },
  overlaps: relationWords.overlaps,
  'same-question': relationWords['same-question'],
  feeds: { nl: 'Krijgt aangeleverd van', en: 'Is fed by' },
  replaces: { nl: 'Is vervangen door', en: 'Is replaced by' },
} as const satisfies Record<RelationKind, Words>
