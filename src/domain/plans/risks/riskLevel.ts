import type { Words } from '../../locales/locales'
import type { Grade } from './grades'

/** How heavy a risk weighs. */
export const riskClasses = ['low', 'medium', 'high'] as const

/** How heavy a risk weighs. */
export type RiskClass = (typeof riskClasses)[number]

/** The classes as people read them. */
export const riskClassWords = {
  low: { nl: 'Laag', en: 'Low' },
  medium: { nl: 'Middel', en: 'Medium' },
  high: { nl: 'Hoog', en: 'High' },
} as const satisfies Record<RiskClass, Words>

/** The highest scores that are still low and still medium; above them a risk is high. */
const STILL_LOW = 4
const STILL_MEDIUM = 12

/** How likely a risk is and how hard it would hit. */
export type RiskGrades = Readonly<{ likelihood: Grade; impact: Grade }>

/** The score of a risk, likelihood × impact (1…25), and its class: low to 4, medium to 12, high above. */
export const riskLevel = ({ impact, likelihood }: RiskGrades): { score: number; class: RiskClass } => {
  const score = likelihood * impact
  return { class: score <= STILL_LOW ? 'low' : score <= STILL_MEDIUM ? 'medium' : 'high', score }
}
