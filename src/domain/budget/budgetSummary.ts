import type { Budget } from './budgets'
import { certainties, type Certainty } from './certainties'
import { costCategories, type CostCategory } from './costCategories'
import { countedCertainty, isCommitted } from './countedCertainty'
import { type CoverageKind, coverageKinds } from './coverageKinds'
import type { BudgetLine, CoverageLine } from './lines'
import { sumBy, sumCents } from './sumCents'

/** What cost and coverage leave: one of the two is always 0. */
export type Gap = Readonly<{ gapCents: number; surplusCents: number }>

/** One budget in figures, all in whole cents. */
export type BudgetSummary = Readonly<{
  costCents: number
  costByCategory: Readonly<Record<CostCategory, number>>
  /** In the order of years; what has no year comes last, under null. */
  costByYear: readonly Readonly<{ year: number | null; cents: number }>[]
  coverageCents: number
  coverageByCertainty: Readonly<Record<Certainty, number>>
  coverageByKind: Readonly<Record<CoverageKind, number>>
  /** The part of the coverage that rests on committed or delivered transfers. */
  exchangeCents: number
  /** What lines cite whose transfer was cancelled; part of no other figure. */
  cancelledCents: number
  /** Counting all coverage, however uncertain. */
  gap: Gap
  /** Counting only what is certain. */
  certainGap: Gap
}>

const gapOf = (costCents: number, coverageCents: number): Gap => ({
  gapCents: Math.max(0, costCents - coverageCents),
  surplusCents: Math.max(0, coverageCents - costCents),
})

const byYear = (lines: readonly BudgetLine[]): BudgetSummary['costByYear'] =>
  [...new Set(lines.map(({ year }) => year ?? null))]
    .sort((one, other) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map((year) => ({ cents: sumCents(lines.filter((line) => (line.year ?? null) === year)), year }))

/**
 * One of the two budgets in figures, from the lines of a whole plan: what belongs to the other budget is left out, so that the
 * two are never added. Totals are the sums of lines to the cent; a gap and a surplus are reported apart (design §7).
 */
export const budgetSummary = (
  budget: Budget,
  budgetLines: readonly BudgetLine[],
  coverageLines: readonly CoverageLine[],
): BudgetSummary => {
  const costs = budgetLines.filter((line) => line.budget === budget)
  const cited = coverageLines.filter((line) => line.budget === budget)
  const coverage = cited.filter((line) => countedCertainty(line) !== null)
  const costCents = sumCents(costs)
  const coverageCents = sumCents(coverage)
  const coverageByCertainty = sumBy(certainties, coverage, countedCertainty)
  return {
    cancelledCents: sumCents(cited) - coverageCents,
    certainGap: gapOf(costCents, coverageByCertainty.certain),
    costByCategory: sumBy(costCategories, costs, ({ category }) => category),
    costByYear: byYear(costs),
    costCents,
    coverageByCertainty,
    coverageByKind: sumBy(coverageKinds, coverage, ({ kind }) => kind),
    coverageCents,
    exchangeCents: sumCents(coverage.filter(isCommitted)),
    gap: gapOf(costCents, coverageCents),
  }
}
