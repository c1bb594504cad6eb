import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { budgets } from './budgets'
import { type BudgetSummary, budgetSummary } from './budgetSummary'
import { certainties } from './certainties'
import { costCategories } from './costCategories'
import { countedCertainty } from './countedCertainty'
import { coverageKinds } from './coverageKinds'
import { overdrawnTransfers } from './overdrawnTransfers'

const cents = fc.integer({ max: 10 ** 11, min: 0 })
const budget = fc.constantFrom(...budgets)
const cost = fc.record({
  budget,
  category: fc.constantFrom(...costCategories),
  cents,
  year: fc.option(fc.integer({ max: 2030, min: 2026 })),
})
const cover = fc.record({
  budget,
  certainty: fc.constantFrom(...certainties),
  cents,
  kind: fc.constantFrom(...coverageKinds),
  transferState: fc.option(
    fc.constantFrom(
      'proposed' as const,
      'agreed' as const,
      'committed' as const,
      'delivered' as const,
      'cancelled' as const,
    ),
  ),
})
const costs = fc.array(cost, { maxLength: 6 })
const coverage = fc.array(cover, { maxLength: 6 })

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0)
const parts = (summary: BudgetSummary) => [
  sum(Object.values(summary.costByCategory)),
  sum(summary.costByYear.map((year) => year.cents)),
]

describe('laws of budgets', () => {
  it('every breakdown adds up to its total, and the total to the lines', () => {
    fc.assert(
      fc.property(budget, costs, coverage, (name, lines, covers) => {
        const summary = budgetSummary(name, lines, covers)
        const own = sum(lines.filter((line) => line.budget === name).map((line) => line.cents))
        expect([summary.costCents, ...parts(summary)]).toEqual([own, own, own])
        const cited = sum(covers.filter((line) => line.budget === name).map((line) => line.cents))
        expect(summary.coverageCents + summary.cancelledCents).toBe(cited)
        expect(sum(Object.values(summary.coverageByCertainty))).toBe(summary.coverageCents)
        expect(sum(Object.values(summary.coverageByKind))).toBe(summary.coverageCents)
      }),
    )
  })

  it('the order of lines changes nothing', () => {
    fc.assert(
      fc.property(budget, costs, coverage, (name, lines, covers) => {
        expect(budgetSummary(name, lines.toReversed(), covers.toReversed())).toEqual(
          budgetSummary(name, lines, covers),
        )
      }),
    )
  })

  it('a line split in two changes no figure', () => {
    fc.assert(
      fc.property(
        budget,
        costs,
        coverage,
        cost,
        cover,
        fc.nat(100),
        (name, lines, covers, one, other, percent) => {
          const split = <Line extends { cents: number }>(line: Line): Line[] => {
            const first = Math.floor((line.cents * percent) / 100)
            return [
              { ...line, cents: first },
              { ...line, cents: line.cents - first },
            ]
          }
          expect(budgetSummary(name, [...lines, ...split(one)], [...covers, ...split(other)])).toEqual(
            budgetSummary(name, [...lines, one], [...covers, other]),
          )
        },
      ),
    )
  })

  it('gap and coverage make the cost, with a surplus taken off; never both a gap and a surplus', () => {
    fc.assert(
      fc.property(budget, costs, coverage, (name, lines, covers) => {
        const { certainGap, costCents, coverageByCertainty, coverageCents, gap } = budgetSummary(
          name,
          lines,
          covers,
        )
        expect(coverageCents + gap.gapCents - gap.surplusCents).toBe(costCents)
        expect(coverageByCertainty.certain + certainGap.gapCents - certainGap.surplusCents).toBe(costCents)
        for (const left of [gap, certainGap]) expect(Math.min(left.gapCents, left.surplusCents)).toBe(0)
        expect(certainGap.gapCents).toBeGreaterThanOrEqual(gap.gapCents)
      }),
    )
  })

  it('nothing in one budget is seen in the other', () => {
    fc.assert(
      fc.property(costs, coverage, (lines, covers) => {
        const ofPhase = <Line extends { budget: string }>(all: Line[]) =>
          all.filter((line) => line.budget === 'phase')
        expect(budgetSummary('phase', lines, covers)).toEqual(
          budgetSummary('phase', ofPhase(lines), ofPhase(covers)),
        )
      }),
    )
  })

  it('coverage from the exchange is the sum of committed and delivered transfers, and no other is certain', () => {
    fc.assert(
      fc.property(budget, coverage, cover, (name, covers, line) => {
        const committed = covers.filter(
          ({ budget: own, transferState }) =>
            own === name && (transferState === 'committed' || transferState === 'delivered'),
        )
        expect(budgetSummary(name, [], covers).exchangeCents).toBe(sum(committed.map((own) => own.cents)))
        const isPromised = line.transferState === 'committed' || line.transferState === 'delivered'
        if (line.kind === 'exchange' && !isPromised)
          expect(['possible', 'uncertain', null]).toContain(countedCertainty(line))
      }),
    )
  })

  it('a transfer is overdrawn exactly when its citations together exceed its worth', () => {
    const name = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(
        fc.array(fc.record({ cents: fc.nat(100), transfer: name }), { maxLength: 8 }),
        fc.dictionary(name, fc.nat(200)),
        (cited, worth) => {
          const over = Object.entries(worth)
            .filter(
              ([transfer, limit]) =>
                sum(cited.filter((line) => line.transfer === transfer).map((line) => line.cents)) > limit,
            )
            .map(([transfer]) => transfer)
            .sort()
          expect(
            overdrawnTransfers(cited, new Map(Object.entries(worth))).map(({ transfer }) => transfer),
          ).toEqual(over)
        },
      ),
    )
  })
})
