import type { Payload } from 'payload'

type Data = Record<string, unknown>

/** Test data of plans: what the test cares about is laid over a document that holds together. */
export const buildersOfPlans = (payload: Payload) => ({
  buildBudgetLine: (plan: string, data: Data = {}) =>
    payload.create({
      collection: 'budget-lines',
      data: {
        budget: 'phase',
        category: 'staff',
        cents: 120_000,
        description: 'Uren',
        plan,
        ...data,
      } as never,
      overrideAccess: true,
    }),
  buildCoverageLine: (plan: string, data: Data = {}) =>
    payload.create({
      collection: 'coverage-lines',
      data: {
        budget: 'phase',
        cents: 50_000,
        certainty: 'certain',
        description: 'Ledengeld',
        kind: 'own-money',
        plan,
        ...data,
      } as never,
      overrideAccess: true,
    }),
  buildPlan: (project: string, data: Data = {}) =>
    payload.create({
      collection: 'project-plans',
      data: { project, status: 'draft', ...data } as never,
      overrideAccess: true,
    }),
  buildRisk: (plan: string, data: Data = {}) =>
    payload.create({
      collection: 'risks',
      data: { impact: 3, likelihood: 3, plan, title: 'Storm', ...data } as never,
      overrideAccess: true,
    }),
})
