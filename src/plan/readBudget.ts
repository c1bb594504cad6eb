import type { PayloadRequest } from 'payload'

import { type Budget, budgets } from '../domain/budget/budgets'
import { type BudgetSummary, budgetSummary } from '../domain/budget/budgetSummary'
import type { CoverageLine } from '../domain/budget/lines'
import { mayRead } from './mayRead'

/** More lines than any plan has; what lies beyond it is not counted. */
const LINE_LIMIT = 2000

const linesOf = (plan: string) =>
  ({ depth: 0, limit: LINE_LIMIT, pagination: false, where: { plan: { equals: plan } } }) as const

/** Both budgets of a plan in figures, apart, as the user behind a request may see them; null for whoever may not. */
export const readBudget = async (
  req: PayloadRequest,
  plan: string,
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
    populate: { transfers: { state: true } },
    req,
    user: req.user,
    ...linesOf(plan),
    depth: 1,
  })
  const coverage: CoverageLine[] = cover.map((line) => ({
    ...line,
    transferState: typeof line.transfer === 'object' ? line.transfer?.state : null,
  }))
  const [phase, project] = budgets.map((budget) => budgetSummary(budget, costs, coverage))
  return { phase, project } as Record<Budget, BudgetSummary>
}
