import type { Words } from '../locales/locales'

/** Whether what a resource is worth can be put in euros, only be scored and described, or both (method step 5). */
export const valueKinds = ['hard', 'soft', 'both'] as const

/** How what a resource is worth can be told. */
export type ValueKind = (typeof valueKinds)[number]

/** The kinds as people read them. */
export const valueKindWords = {
  hard: { nl: 'Hard: in euro’s uit te drukken', en: 'Hard: can be put in euros' },
  soft: { nl: 'Zacht: te beschrijven, niet te berekenen', en: 'Soft: can be described, not calculated' },
  both: { nl: 'Hard en zacht', en: 'Hard and soft' },
} as const satisfies Record<ValueKind, Words>
