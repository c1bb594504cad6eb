import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { type PlanCompleteness, planCompleteness } from '../domain/plans/planCompleteness'
import type { PlanFact, PlanFacts } from '../domain/plans/planFacts'
import { isSectionKey, type SectionKey, sectionKeys } from '../domain/plans/sections'
import type { SectionState } from '../domain/plans/sectionStates'
import { idOf } from '../domain/relations/idOf'
import { textAmount } from '../domain/richText/textAmount'
import { mayRead } from './mayRead'

/** One section as the reader may see it: `textAmount` is in letters and digits, and null when its text is closed to them. */
export type ReadSection = Readonly<{
  id: string
  key: SectionKey
  title: string
  status: SectionState
  owner: string | null
  textAmount: number | null
}>

/** A project's plan with how far it is; `closed` are the sections whose text the reader may not see, of which nothing is said. */
export type ReadPlan = Readonly<{
  id: string
  status: string
  agreedOn: string | null
  sections: readonly ReadSection[]
  closed: readonly SectionKey[]
  completeness: PlanCompleteness
}>

/** What counts towards the plan and is kept elsewhere: numbers that the caller has counted. */
type FactsFromElsewhere = Pick<PlanFacts, Exclude<PlanFact, keyof typeof counted | 'relatedProjects'>>

/** Where the records lie that sections rest on, and which of them count. */
const counted = {
  phaseBudgetLines: { collection: 'budget-lines', where: { budget: { equals: 'phase' } } },
  projectBudgetLines: { collection: 'budget-lines', where: { budget: { equals: 'project' } } },
  projectCoverageLines: { collection: 'coverage-lines', where: { budget: { equals: 'project' } } },
  risks: { collection: 'risks', where: {} },
} as const satisfies Partial<Record<PlanFact, { collection: CollectionSlug; where: Where }>>

const findPlan = async (req: PayloadRequest, project: string) => {
  const { docs } = await req.payload.find({
    collection: 'project-plans',
    joins: false,
    limit: 1,
    pagination: false,
    where: { project: { equals: project } },
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return docs[0]
}

const findSections = async (req: PayloadRequest, plan: string) => {
  const { docs } = await req.payload.find({
    collection: 'plan-sections',
    limit: sectionKeys.length,
    pagination: false,
    select: { key: true, owner: true, status: true, text: true, title: true },
    sort: 'key',
    where: { plan: { equals: plan } },
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return docs
}

const countFacts = async (req: PayloadRequest, plan: string): Promise<PlanFacts> => {
  const facts: Partial<Record<PlanFact, number>> = {}
  for (const fact of Object.keys(counted) as (keyof typeof counted)[]) {
    const { collection, where } = counted[fact]
    if (!(await mayRead(req, collection))) continue
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ plan: { equals: plan } }, where] },
      overrideAccess: false,
      req,
      user: req.user,
    })
    facts[fact] = totalDocs
  }
  return facts
}

const countRelations = async (req: PayloadRequest, project: string): Promise<number> => {
  const found = await req.payload.findByID({
    collection: 'projects',
    disableErrors: true,
    draft: true,
    id: project,
    joins: false,
    select: { relations: true },
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return found?.relations?.length ?? 0
}

/** Whether the text of a section was kept from the reader: an empty one comes as null, a closed one not at all. */
const isClosed = (section: object): boolean => !('text' in section)

/**
 * A project's plan as the user behind a request may see it, or null where there is none to see. What rests on collections that
 * are counted elsewhere (research questions, KPIs) is passed in; what is not passed in is none.
 */
export const readPlan = async (
  req: PayloadRequest,
  project: string,
  elsewhere: FactsFromElsewhere = {},
): Promise<ReadPlan | null> => {
  if (!(await mayRead(req, 'project-plans'))) return null
  const plan = await findPlan(req, project)
  if (plan === undefined) return null
  const found = (await findSections(req, plan.id)).filter(({ key }) => isSectionKey(key))
  const closed = found.filter(isClosed).map(({ key }) => key)
  const own = await countFacts(req, plan.id)
  const facts = { ...own, relatedProjects: await countRelations(req, project), ...elsewhere }
  return {
    agreedOn: plan.agreedOn ?? null,
    closed,
    completeness: planCompleteness(found, facts, closed),
    id: plan.id,
    sections: found.map((section) => ({
      id: section.id,
      key: section.key,
      owner: idOf(section.owner),
      status: section.status,
      textAmount: isClosed(section) ? null : textAmount(section.text),
      title: section.title ?? '',
    })),
    status: plan.status,
  }
}
