import type { Words } from '../locales/locales'

/** The two budgets of a plan, section 7 and section 16; they are never added (method step 8). */
export const budgets = ['phase', 'project'] as const

/** One of the two budgets of a plan. */
export type Budget = (typeof budgets)[number]

/** The budgets as people read them. */
export const budgetWords = {
  phase: { nl: 'Fasebegroting', en: 'Phase budget' },
  project: { nl: 'Projectbegroting', en: 'Project budget' },
} as const satisfies Record<Budget, Words>
