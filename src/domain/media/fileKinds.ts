import type { Words } from '../locales/locales'

/** What a private document is. */
export const fileKinds = ['evidence', 'interview', 'agreement', 'plan', 'report', 'agenda', 'other'] as const

/** What a private document is. */
export type FileKind = (typeof fileKinds)[number]

/** The kinds of document as people read them. */
export const fileKindWords = {
  evidence: { nl: 'Bewijsstuk', en: 'Evidence' },
  interview: { nl: 'Interview', en: 'Interview' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  plan: { nl: 'Plan', en: 'Plan' },
  report: { nl: 'Verslag', en: 'Report' },
  agenda: { nl: 'Gebiedsagenda', en: 'Regional agenda' },
  other: { nl: 'Overig', en: 'Other' },
} as const satisfies Record<FileKind, Words>
