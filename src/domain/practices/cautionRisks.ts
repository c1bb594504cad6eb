import type { Words } from '../locales/locales'

/** How strongly a caution holds for one project; 3 is a high risk. */
export const cautionRisks = [0, 1, 2, 3] as const

/** How strongly a caution holds for one project. */
export type CautionRisk = (typeof cautionRisks)[number]

/** The risks as people read them. */
export const cautionRiskWords = {
  0: { nl: 'Geen risico', en: 'No risk' },
  1: { nl: 'Klein risico', en: 'Small risk' },
  2: { nl: 'Merkbaar risico', en: 'Noticeable risk' },
  3: { nl: 'Groot risico', en: 'High risk' },
} as const satisfies Record<CautionRisk, Words>

/** The risk that needs a mitigation before a practice is adopted. */
export const highRisk: CautionRisk = 3

/** Whether a value is the answer to a caution; nothing, and a number off the scale, is no answer. */
export const isCautionRisk = (value: unknown): value is CautionRisk =>
  cautionRisks.some((risk) => risk === value)
