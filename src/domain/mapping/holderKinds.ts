import type { Words } from '../locales/locales'

/** Whose a resource is: a partner's, a named outsider's, or the region's own. */
export const holderKinds = ['partner', 'outsider', 'region'] as const

/** Whose a resource is. */
export type HolderKind = (typeof holderKinds)[number]

/** The kinds as people read them. */
export const holderKindWords = {
  partner: { nl: 'Een partner', en: 'A partner' },
  outsider: { nl: 'Iemand anders, met naam', en: 'Somebody else, by name' },
  region: { nl: 'De streek zelf', en: 'The region itself' },
} as const satisfies Record<HolderKind, Words>
