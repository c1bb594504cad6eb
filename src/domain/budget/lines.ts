import type { TransferState } from '../exchange/transferStates'
import type { Budget } from './budgets'
import type { Certainty } from './certainties'
import type { CostCategory } from './costCategories'
import type { CoverageKind } from './coverageKinds'

/** What costs: an amount in whole cents in one of the two budgets, in a year when that is known. */
export type BudgetLine = Readonly<{
  budget: Budget
  category: CostCategory
  cents: number
  year?: number | null
}>

/** What pays: an amount in whole cents, as certain as people say, and the state of the transfer it cites, if any. */
export type CoverageLine = Readonly<{
  budget: Budget
  kind: CoverageKind
  cents: number
  certainty: Certainty
  transferState?: TransferState | null
}>
