import type { Words } from '../locales/locales'

/** Whether a resource is there or is missed. */
export const resourceKinds = ['offer', 'need'] as const

/** Whether a resource is there or is missed. */
export type ResourceKind = (typeof resourceKinds)[number]

/** The kinds as people read them. */
export const resourceKindWords = {
  offer: { nl: 'Aanbod', en: 'Offer' },
  need: { nl: 'Behoefte', en: 'Need' },
} as const satisfies Record<ResourceKind, Words>
