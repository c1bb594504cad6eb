import type { Words } from '../locales/locales'

/** The five kinds of party that a regional cooperative brings together (the five O's of the method). */
export const helixKinds = ['business', 'education', 'government', 'research', 'society'] as const

/** One of the five kinds of party. */
export type HelixKind = (typeof helixKinds)[number]

/** The kinds as people read them. */
export const helixWords = {
  business: { nl: 'Ondernemers', en: 'Business' },
  education: { nl: 'Onderwijs', en: 'Education' },
  government: { nl: 'Overheid', en: 'Government' },
  research: { nl: 'Onderzoek', en: 'Research' },
  society: { nl: 'Omgeving', en: 'Society' },
} as const satisfies Record<HelixKind, Words>

/** The kinds that are not among the given ones, in their fixed order: who has yet to join. */
export const missingHelixKinds = (present: readonly HelixKind[]): HelixKind[] =>
  helixKinds.filter((kind) => !present.includes(kind))
