import type { Words } from '../locales/locales'

/** How far people say a section is; set by them, never worked out from what is in it. */
export const sectionStates = ['empty', 'draft', 'ready', 'agreed'] as const

/** How far people say a section is. */
export type SectionState = (typeof sectionStates)[number]

/** The states as people read them. */
export const sectionStateWords = {
  empty: { nl: 'Nog niet begonnen', en: 'Not started' },
  draft: { nl: 'In bewerking', en: 'In progress' },
  ready: { nl: 'Klaar om te bespreken', en: 'Ready to discuss' },
  agreed: { nl: 'Afgesproken', en: 'Agreed' },
} as const satisfies Record<SectionState, Words>
