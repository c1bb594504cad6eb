import type { Fault } from '../../faults/fault'
import { type RiskGrades, riskLevel } from './riskLevel'

/** A risk of a plan: as it is, and what is left of it once the mitigation works. */
export type Risk = RiskGrades & Readonly<{ mitigation?: string | null; residual?: RiskGrades | null }>

const aboveInherent: Fault = {
  because: {
    nl: 'Het restrisico is groter dan het risico zelf. Verlaag de kans of het gevolg na de maatregel, of kies een andere maatregel.',
    en: 'The residual risk is greater than the risk itself. Lower the likelihood or the impact after mitigation, or choose another mitigation.',
  },
  path: 'residual',
}

const noMitigation: Fault = {
  because: {
    nl: 'Het restrisico is kleiner, maar er staat geen maatregel bij. Schrijf wat het risico verkleint.',
    en: 'The residual risk is smaller, but no mitigation is given. Write what makes the risk smaller.',
  },
  path: 'mitigation',
}

/** What is wrong with a risk: a mitigation never makes it greater, and without one in words it never gets smaller. */
export const riskFaults = (risk: Risk): Fault[] => {
  if (risk.residual === null || risk.residual === undefined) return []
  const change = riskLevel(risk.residual).score - riskLevel(risk).score
  if (change > 0) return [aboveInherent]
  return change < 0 && !/[\p{L}\p{N}]/u.test(risk.mitigation ?? '') ? [noMitigation] : []
}
