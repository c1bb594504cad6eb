import type { Words } from '../locales/locales'

/** What an exchange can be worth beside euros; scored with a statement, never turned into money. */
export const softValueKinds = ['relation', 'trust', 'knowledge', 'visibility', 'pleasure', 'meaning'] as const

/** What an exchange can be worth beside euros. */
export type SoftValueKind = (typeof softValueKinds)[number]

/** The kinds as people read them. */
export const softValueWords = {
  relation: { nl: 'De relatie zelf', en: 'The relationship itself' },
  trust: { nl: 'Vertrouwen', en: 'Trust' },
  knowledge: { nl: 'Kennis en leren', en: 'Knowledge and learning' },
  visibility: { nl: 'Zichtbaarheid', en: 'Visibility' },
  pleasure: { nl: 'Plezier in het werk', en: 'Pleasure in the work' },
  meaning: { nl: 'Betekenis voor de streek', en: 'Meaning for the region' },
} as const satisfies Record<SoftValueKind, Words>

/** How much a soft value weighs for whoever states it. */
export const softScores = [1, 2, 3, 4, 5] as const

/** How much a soft value weighs. */
export type SoftScore = (typeof softScores)[number]

/** The scores as people read them. */
export const softScoreWords = {
  1: { nl: '1 Nauwelijks merkbaar', en: '1 Hardly noticeable' },
  2: { nl: '2 Prettig erbij', en: '2 Nice to have' },
  3: { nl: '3 Duidelijk van waarde', en: '3 Clearly of value' },
  4: { nl: '4 Een reden om mee te doen', en: '4 A reason to take part' },
  5: { nl: '5 Onmisbaar', en: '5 Indispensable' },
} as const satisfies Record<SoftScore, Words>

/** Whether a value is one of the five scores. */
export const isSoftScore = (value: unknown): value is SoftScore => softScores.some((score) => score === value)
