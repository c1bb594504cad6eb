import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, type Trial } from './making'

const kept = ['motive', 'risks']

/** Two of the eighteen sections are enough to try: an open and a closed one. */
const keepTwoSections = async (payload: Payload, plan: string): Promise<{ closed: string; open: string }> => {
  const { docs } = await payload.find({
    collection: 'plan-sections',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { plan: { equals: plan } },
  })
  for (const { id } of docs.filter(({ key }) => !kept.includes(key)))
    await payload.delete({ collection: 'plan-sections', id, overrideAccess: true })
  const [open, closed] = kept.map((key) => docs.find((section) => section.key === key)?.id ?? '')
  return { closed: String(closed), open: String(open) }
}

/** The plans of a project at home and of a strange one, with what belongs to them. */
export const buildPlanArea = async (payload: Payload, projects: Ids) => {
  const build = builders(payload)
  const plans = await idsOf({
    ours: build.buildPlan(pick(projects, 'ourDraft')),
    foreign: build.buildPlan(pick(projects, 'foreignDraft')),
  })
  const [ours, foreign] = [pick(plans, 'ours'), pick(plans, 'foreign')]
  const ourSections = await keepTwoSections(payload, ours)
  const foreignSections = await keepTwoSections(payload, foreign)
  return {
    'budget-lines': await idsOf({
      ours: build.buildBudgetLine(ours),
      foreign: build.buildBudgetLine(foreign),
    }),
    'coverage-lines': await idsOf({
      ours: build.buildCoverageLine(ours),
      foreign: build.buildCoverageLine(foreign),
    }),
    'plan-sections': {
      foreignClosed: foreignSections.closed,
      foreignOpen: foreignSections.open,
      oursClosed: ourSections.closed,
      oursOpen: ourSections.open,
    },
    'project-plans': plans,
    risks: await idsOf({ ours: build.buildRisk(ours), foreign: build.buildRisk(foreign) }),
  }
}

/** What the test tries to create among them. */
export const planTrials = (docs: Record<'project-plans' | 'projects', Ids>) => {
  const plan = pick(docs['project-plans'], 'ours')
  const project = pick(docs.projects, 'ourDraft')
  return {
    'budget-lines': {
      any: { data: { budget: 'phase', category: 'staff', cents: 100, description: 'Uren', plan } },
    },
    'coverage-lines': {
      any: {
        data: {
          budget: 'phase',
          cents: 100,
          certainty: 'certain',
          description: 'Geld',
          kind: 'own-money',
          plan,
        },
      },
    },
    'plan-sections': { any: { data: { key: 'vision', plan, project, status: 'empty' } } },
    'project-plans': { any: { data: { project: pick(docs.projects, 'ourPublished'), status: 'draft' } } },
    risks: { any: { data: { impact: 3, likelihood: 3, plan, title: 'Storm' } } },
  } satisfies Record<string, Record<string, Trial>>
}
