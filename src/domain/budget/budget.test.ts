import { describe, expect, it } from 'vitest'

import type { TransferState } from '../exchange/transferStates'
import type { Words } from '../locales/locales'
import { budgets, budgetWords } from './budgets'
import { budgetSummary } from './budgetSummary'
import { certainties, certaintyWords } from './certainties'
import { costCategories, costCategoryWords } from './costCategories'
import { countedCertainty } from './countedCertainty'
import { coverageKinds, coverageKindWords } from './coverageKinds'
import type { BudgetLine, CoverageLine } from './lines'
import { overdrawnTransfers } from './overdrawnTransfers'

const costs: BudgetLine[] = [
  { budget: 'project', category: 'staff', cents: 1_000_001, year: 2027 },
  { budget: 'project', category: 'staff', cents: 500_000, year: 2026 },
  { budget: 'project', category: 'equipment', cents: 250_050 },
  { budget: 'phase', category: 'travel', cents: 12_345, year: 2026 },
]

const coverage: CoverageLine[] = [
  { budget: 'project', certainty: 'certain', cents: 400_000, kind: 'own-money' },
  { budget: 'project', certainty: 'certain', cents: 300_000, kind: 'exchange', transferState: 'committed' },
  { budget: 'project', certainty: 'likely', cents: 100_000, kind: 'exchange', transferState: 'agreed' },
  { budget: 'project', certainty: 'likely', cents: 500_000, kind: 'subsidy' },
  { budget: 'project', certainty: 'certain', cents: 900_000, kind: 'exchange', transferState: 'cancelled' },
  { budget: 'phase', certainty: 'certain', cents: 20_000, kind: 'partner-cash' },
]

describe('a budget in figures', () => {
  it('adds up to the cent, per category and per year, and keeps what has no year', () => {
    const { costByCategory, costByYear, costCents } = budgetSummary('project', costs, coverage)
    expect(costCents).toBe(1_750_051)
    expect([costByCategory.staff, costByCategory.equipment, costByCategory.travel]).toEqual([
      1_500_001, 250_050, 0,
    ])
    expect(costByYear).toEqual([
      { cents: 500_000, year: 2026 },
      { cents: 1_000_001, year: 2027 },
      { cents: 250_050, year: null },
    ])
  })

  it('counts as from the exchange only what is committed or delivered', () => {
    const summary = budgetSummary('project', costs, coverage)
    expect(summary.exchangeCents).toBe(300_000)
    expect(summary.coverageByKind.exchange).toBe(400_000)
    expect(summary.coverageByCertainty).toEqual({
      certain: 700_000,
      likely: 500_000,
      possible: 100_000,
      uncertain: 0,
    })
  })

  it('names the gap twice: with all coverage, and with what is certain', () => {
    const summary = budgetSummary('project', costs, coverage)
    expect(summary.gap).toEqual({ gapCents: 450_051, surplusCents: 0 })
    expect(summary.certainGap).toEqual({ gapCents: 1_050_051, surplusCents: 0 })
    expect(summary.cancelledCents).toBe(900_000)
  })

  it('a surplus is no negative gap', () => {
    expect(budgetSummary('phase', costs, coverage).gap).toEqual({ gapCents: 0, surplusCents: 7_655 })
  })

  it('a plan without lines costs nothing and lacks nothing', () => {
    const summary = budgetSummary('phase', [], [])
    expect([summary.costCents, summary.coverageCents, summary.costByYear]).toEqual([0, 0, []])
    expect(summary.gap).toEqual({ gapCents: 0, surplusCents: 0 })
  })
})

describe('how certain a coverage line counts', () => {
  const line = (transferState?: TransferState) =>
    ({ budget: 'project', certainty: 'likely', cents: 1, kind: 'exchange', transferState }) as const

  it('follows the transfer it cites', () => {
    const states = ['proposed', 'agreed', 'committed', 'delivered', 'cancelled'] as const
    expect(states.map((state) => countedCertainty(line(state)))).toEqual([
      'possible',
      'possible',
      'likely',
      'certain',
      null,
    ])
  })

  it('is possible at best when the exchange is named but no transfer', () => {
    expect(countedCertainty(line())).toBe('possible')
    expect(countedCertainty({ ...line(), certainty: 'uncertain' })).toBe('uncertain')
    expect(countedCertainty({ ...line(), kind: 'fund' })).toBe('likely')
  })
})

describe('transfers that are cited', () => {
  it('for more than they are worth are named, over all lines together', () => {
    const cited = [
      { cents: 600, transfer: 'van' },
      { cents: 500, transfer: 'van' },
      { cents: 300, transfer: 'hall' },
      { cents: 900, transfer: 'unknown' },
    ]
    const worth = new Map([
      ['van', 1000],
      ['hall', 300],
    ])
    expect(overdrawnTransfers(cited, worth)).toEqual([
      { citedCents: 1100, transfer: 'van', worthCents: 1000 },
    ])
  })
})

describe('the words of a budget', () => {
  it('are there in both languages for every name', () => {
    const words: Words[] = [
      ...budgets.map((name) => budgetWords[name]),
      ...certainties.map((name) => certaintyWords[name]),
      ...costCategories.map((name) => costCategoryWords[name]),
      ...coverageKinds.map((name) => coverageKindWords[name]),
    ]
    expect(words.filter(({ en, nl }) => en === '' || nl === '' || en === nl)).toEqual([])
  })
})
