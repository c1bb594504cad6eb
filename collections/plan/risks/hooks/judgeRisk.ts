import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Fault } from '../../../../src/domain/faults/fault'
import { isBlank } from '../../../../src/domain/faults/isBlank'
import type { Words } from '../../../../src/domain/locales/locales'
import type { Grade } from '../../../../src/domain/plans/risks/grades'
import { riskFaults } from '../../../../src/domain/plans/risks/riskFaults'
import { riskLevel } from '../../../../src/domain/plans/risks/riskLevel'
import { invalid } from '../../../../src/hooks/refuse'
import { storedInOtherLanguage } from '../../../../src/hooks/storedInOtherLanguage'

type RiskData = {
  impact: Grade
  likelihood: Grade
  mitigation?: string | null
  residualImpact?: Grade | null
  residualLikelihood?: Grade | null
}

const half: Words = {
  nl: 'Kans en gevolg na de maatregel horen bij elkaar: vul beide in, of geen van beide.',
  en: 'Likelihood and impact after mitigation go together: fill in both, or neither.',
}

const isGrade = (value: unknown): value is Grade => [1, 2, 3, 4, 5].some((grade) => grade === value)

/** The domain speaks of the residual as one thing; on the form it is two numbers, and the greater one is to blame. */
const onForm = (fault: Fault, { impact, residualImpact }: RiskData): Fault => {
  if (fault.path !== 'residual') return fault
  return { ...fault, path: (residualImpact ?? 0) > impact ? 'residualImpact' : 'residualLikelihood' }
}

const faultsOf = (risk: RiskData): Fault[] => {
  const { residualImpact, residualLikelihood } = risk
  if (isGrade(residualImpact) && isGrade(residualLikelihood))
    return riskFaults({
      ...risk,
      residual: { impact: residualImpact, likelihood: residualLikelihood },
    }).map((fault) => onForm(fault, risk))
  if (isGrade(residualImpact)) return [{ because: half, path: 'residualLikelihood' }]
  return isGrade(residualLikelihood) ? [{ because: half, path: 'residualImpact' }] : []
}

/** Weighs a risk and refuses what the method does: a mitigation that makes it greater, or a smaller residual without one. */
export const judgeRisk: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const risk = data as RiskData
  // What is off the scale is refused by its own field, in its own words.
  if (!isGrade(risk.impact) || !isGrade(risk.likelihood)) return data
  const { id } = (originalDoc ?? {}) as JsonObject
  const elsewhere = isBlank(risk.mitigation) ? await storedInOtherLanguage(req, collection.slug, id) : {}
  const mitigation = isBlank(risk.mitigation) ? (elsewhere as RiskData).mitigation : risk.mitigation
  const faults = faultsOf({ ...risk, mitigation })
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return { ...data, score: riskLevel(risk).score }
}
