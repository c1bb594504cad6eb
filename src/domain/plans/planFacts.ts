import type { SectionKey } from './sections'

/** What sections of a plan can rest on: records that are kept elsewhere and counted by the caller. */
export const planFacts = [
  'phaseBudgetLines',
  'projectBudgetLines',
  'projectCoverageLines',
  'risks',
  'researchQuestions',
  'relatedProjects',
  'kpis',
] as const

/** A kind of record that a section can rest on. */
export type PlanFact = (typeof planFacts)[number]

/** How many records of each kind a project has; a kind that is not counted is none. */
export type PlanFacts = Readonly<Partial<Record<PlanFact, number>>>

/** The kinds a section rests on: with at least one of each it is filled, whatever its text. */
export const factsBehind = {
  'phase-budget': ['phaseBudgetLines'],
  'research-questions': ['researchQuestions'],
  'related-projects': ['relatedProjects'],
  risks: ['risks'],
  'project-budget-and-coverage': ['projectBudgetLines', 'projectCoverageLines'],
  kpis: ['kpis'],
} as const satisfies Partial<Record<SectionKey, readonly PlanFact[]>>
