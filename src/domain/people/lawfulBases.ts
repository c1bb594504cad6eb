import type { Words } from '../locales/locales'

/** On what ground somebody's details may be kept (AVG art. 6, as far as a cooperative needs it). */
export const lawfulBases = ['consent', 'contract', 'legitimate-interest', 'legal-duty'] as const

/** On what ground somebody's details may be kept. */
export type LawfulBasis = (typeof lawfulBases)[number]

/** The grounds as people read them. */
export const lawfulBasisWords = {
  consent: { nl: 'Toestemming', en: 'Consent' },
  contract: { nl: 'Overeenkomst', en: 'Contract' },
  'legitimate-interest': { nl: 'Gerechtvaardigd belang', en: 'Legitimate interest' },
  'legal-duty': { nl: 'Wettelijke plicht', en: 'Legal duty' },
} as const satisfies Record<LawfulBasis, Words>
