import type { CollectionSlug, JsonObject, PayloadRequest, Where } from 'payload'

import type { Budget } from '../domain/budget/budgets'
import { type PlanCompleteness, planCompleteness } from '../domain/plans/planCompleteness'
import type { PlanFacts } from '../domain/plans/planFacts'
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

/** What counts towards a plan and is kept where this program does not look: numbers that the caller has counted. */
type FactsFromElsewhere = Pick<PlanFacts, 'kpis'>

/** How plans are read: with what is counted elsewhere, and whether as the user may see them or as they are. */
type PlanReading = Readonly<{ elsewhere?: FactsFromElsewhere; overrideAccess?: boolean }>

/** More plans, and more records behind one, than are read together; what lies beyond it is not counted. */
const [PLAN_LIMIT, RECORD_LIMIT] = [200, 5000]

type Plan = Readonly<{ id: string; project: string; status: string; agreedOn: string | null }>

/** For whom plans are read: for the user behind the request, or for nobody, when it is asked how things are. */
type Reading = Readonly<{ req: PayloadRequest; overrideAccess: boolean }>

/** Who asks for what: several plans are read together in as many queries as one. */
const asked = ({ req }: Reading) => ({ depth: 0, pagination: false, req, user: req.user }) as const

const isReadable = async ({ overrideAccess, req }: Reading, collection: CollectionSlug): Promise<boolean> =>
  overrideAccess || (await mayRead(req, collection))

const findPlans = async (reading: Reading, projects: readonly string[]): Promise<Plan[]> => {
  const { docs } = await reading.req.payload.find({
    collection: 'project-plans',
    joins: false,
    limit: PLAN_LIMIT,
    select: { agreedOn: true, project: true, status: true },
    where: { project: { in: [...projects] } },
    overrideAccess: reading.overrideAccess,
    ...asked(reading),
  })
  return docs.map(({ agreedOn, id, project, status }) => ({
    agreedOn: agreedOn ?? null,
    id,
    project: idOf(project) ?? '',
    status,
  }))
}

const findSections = async (reading: Reading, plans: readonly Plan[]) => {
  const { docs } = await reading.req.payload.find({
    collection: 'plan-sections',
    limit: plans.length * sectionKeys.length,
    select: { key: true, owner: true, plan: true, status: true, text: true, title: true },
    sort: 'key',
    where: { plan: { in: plans.map(({ id }) => id) } },
    overrideAccess: reading.overrideAccess,
    ...asked(reading),
  })
  return docs.filter(({ key }) => isSectionKey(key))
}

/** Where the records lie that sections rest on, by what they belong to, and which of them count. */
const counted = [
  { by: 'plan', collection: 'budget-lines' },
  { by: 'plan', collection: 'coverage-lines' },
  { by: 'plan', collection: 'risks' },
  { by: 'project', collection: 'questions', where: { state: { not_equals: 'withdrawn' } } },
] as const satisfies readonly { by: 'plan' | 'project'; collection: CollectionSlug; where?: Where }[]

type Counted = (typeof counted)[number]['collection']

const recordsIn = async (
  reading: Reading,
  plans: readonly Plan[],
  { by, collection, where = {} }: { by: 'plan' | 'project'; collection: Counted; where?: Where },
): Promise<JsonObject[]> => {
  if (!(await isReadable(reading, collection))) return []
  const { docs } = await reading.req.payload.find({
    collection,
    limit: RECORD_LIMIT * plans.length,
    select: { budget: true, [by]: true } as never,
    where: { and: [{ [by]: { in: plans.map((plan) => (by === 'plan' ? plan.id : plan.project)) } }, where] },
    overrideAccess: reading.overrideAccess,
    ...asked(reading),
  })
  return docs
}

const countRelations = async (
  reading: Reading,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, number>> => {
  const { docs } = await reading.req.payload.find({
    collection: 'projects',
    draft: true,
    joins: false,
    limit: plans.length,
    select: { relations: true },
    where: { id: { in: plans.map(({ project }) => project) } },
    overrideAccess: reading.overrideAccess,
    ...asked(reading),
  })
  return new Map(docs.map(({ id, relations }) => [id, relations?.length ?? 0]))
}

/** Counts what sections rest on, for several plans in one query per collection. */
const countFacts = async (reading: Reading, plans: readonly Plan[]): Promise<(plan: Plan) => PlanFacts> => {
  const records = new Map<Counted, JsonObject[]>()
  for (const each of counted) records.set(each.collection, await recordsIn(reading, plans, each))
  const relations = await countRelations(reading, plans)
  return ({ id, project }) => {
    const count = (collection: Counted, budget?: Budget): number =>
      (records.get(collection) ?? []).filter(
        (record) =>
          (idOf(record.plan) === id || idOf(record.project) === project) &&
          (budget === undefined || record.budget === budget),
      ).length
    return {
      phaseBudgetLines: count('budget-lines', 'phase'),
      projectBudgetLines: count('budget-lines', 'project'),
      projectCoverageLines: count('coverage-lines', 'project'),
      relatedProjects: relations.get(project) ?? 0,
      researchQuestions: count('questions'),
      risks: count('risks'),
    }
  }
}

/** Whether the text of a section was kept from the reader: an empty one comes as null, a closed one not at all. */
const isClosed = (section: object): boolean => !('text' in section)

/**
 * The plans of some projects as the user behind a request may see them, by project; a project without one that they may see is
 * not in it. As many queries for many as for one.
 */
export const readPlans = async (
  req: PayloadRequest,
  projects: readonly string[],
  { elsewhere = {}, overrideAccess = false }: PlanReading = {},
): Promise<ReadonlyMap<string, ReadPlan>> => {
  const reading = { overrideAccess, req }
  const isOpen = projects.length > 0 && (await isReadable(reading, 'project-plans'))
  const plans = isOpen ? await findPlans(reading, projects) : []
  if (plans.length === 0) return new Map()
  const sections = await findSections(reading, plans)
  const factsOf = await countFacts(reading, plans)
  const read = (plan: Plan): ReadPlan => {
    const { agreedOn, id, status } = plan
    const found = sections.filter((section) => idOf(section.plan) === id)
    const closed = found.filter(isClosed).map(({ key }) => key)
    return {
      agreedOn,
      closed,
      completeness: planCompleteness(found, { ...factsOf(plan), ...elsewhere }, closed),
      id,
      sections: found.map((section) => ({
        id: section.id,
        key: section.key,
        owner: idOf(section.owner),
        status: section.status,
        textAmount: isClosed(section) ? null : textAmount(section.text),
        title: section.title ?? '',
      })),
      status,
    }
  }
  return new Map(plans.map((plan) => [plan.project, read(plan)]))
}

/**
 * A project's plan as the user behind a request may see it, or null where there is none to see. What rests on collections that
 * are counted elsewhere (KPIs) is passed in; what is not passed in is none.
 */
export const readPlan = async (
  req: PayloadRequest,
  project: string,
  options?: PlanReading,
): Promise<ReadPlan | null> => (await readPlans(req, [project], options)).get(project) ?? null
