import type { Budget } from '../../../domain/budget/budgets'
import type { Certainty } from '../../../domain/budget/certainties'
import type { CostCategory } from '../../../domain/budget/costCategories'
import type { CoverageKind } from '../../../domain/budget/coverageKinds'
import type { Role } from '../../../domain/people/roles'
import type { PlanState } from '../../../domain/plans/planStates'
import type { Grade } from '../../../domain/plans/risks/grades'
import type { SectionKey } from '../../../domain/plans/sections'
import type { SectionState } from '../../../domain/plans/sectionStates'
import type { InBothLanguages } from '../../text/bilingual'

/** What is written in a section; texts carry the light marks of `richText`. */
export type DemoSection = { state: SectionState; owner?: Role; text?: InBothLanguages }

/** What costs, in whole euros. */
export type DemoBudgetLine = {
  budget: Budget
  category: CostCategory
  description: InBothLanguages
  euros: number
  year?: number
}

/** What pays, in whole euros. */
export type DemoCoverageLine = {
  budget: Budget
  kind: CoverageKind
  description: InBothLanguages
  euros: number
  certainty: Certainty
  promisedOn?: string
}

/** What can go wrong; the residual is likelihood and impact once the mitigation works. */
export type DemoRisk = {
  title: InBothLanguages
  description: InBothLanguages
  likelihood: Grade
  impact: Grade
  mitigation?: InBothLanguages
  residual?: readonly [likelihood: Grade, impact: Grade]
  owner?: Role
}

/** The plan of a project of the demo region. */
export type DemoPlan = {
  status: PlanState
  ambition: InBothLanguages
  niches: InBothLanguages
  notes: string
  sections: Partial<Record<SectionKey, DemoSection>>
  budgetLines: readonly DemoBudgetLine[]
  coverageLines: readonly DemoCoverageLine[]
  risks: readonly DemoRisk[]
}
