import type { PayloadRequest } from 'payload'

import { type Budget, budgets } from '../domain/budget/budgets'
import { type BudgetSummary, budgetSummary } from '../domain/budget/budgetSummary'
import type { CoverageLine } from '../domain/budget/lines'
import type { TransferState } from '../domain/exchange/transferStates'
import { mayRead } from './mayRead'

/** More lines than any plan has; what lies beyond it is not counted. */
const LINE_LIMIT = 2000

/** The states of the transfers that coverage lines cite, by the id of the line; a line that is not named cites none. */
type TransferStates = ReadonlyMap<string, TransferState>

const linesOf = (plan: string) =>
  ({ depth: 0, limit: LINE_LIMIT, pagination: false, where: { plan: { equals: plan } } }) as const

/** Both budgets of a plan in figures, apart, as the user behind a request may see them; null for whoever may not. */
export const readBudget = async (
  req: PayloadRequest,
  plan: string,
  transferStates: TransferStates = new Map(),
): Promise<Readonly<Record<Budget, BudgetSummary>> | null> => {
  if (!(await mayRead(req, 'budget-lines')) || !(await mayRead(req, 'coverage-lines'))) return null
  const { docs: costs } = await req.payload.find({
    collection: 'budget-lines',
    overrideAccess: false,
    req,
    user: req.user,
    ...linesOf(plan),
  })
  const { docs: cover } = await req.payload.find({
    collection: 'coverage-lines',
    overrideAccess: false,
    req,
    user: req.user,
    ...linesOf(plan),
  })
  const coverage: CoverageLine[] = cover.map((line) => ({
    ...line,
    transferState: transferStates.get(line.id) ?? null,
  }))
  const [phase, project] = budgets.map((budget) => budgetSummary(budget, costs, coverage))
  return { phase, project } as Record<Budget, BudgetSummary>
}
