import type { PayloadRequest, Where } from 'payload'

import { projectsOf } from '../../access/projectsOf'
import { among } from '../../access/scope'
import { type Viewer, viewerOf } from '../../access/viewer'
import { balanceOf, type ExchangeBalance } from '../../domain/exchange/balance/balanceOf'
import { oneSidedWords } from '../../domain/exchange/balance/oneSidedWords'
import type { Words } from '../../domain/locales/locales'
import { filledWords } from '../../domain/plans/filledWords'
import { participationRoleWords } from '../../domain/projects/participationRoles'
import { relationId } from '../../domain/relations/relationId'
import { readExchanges } from '../../exchange/readExchange'
import { readPartnerNames } from '../../exchange/readPartnerNames'
import { mayRead } from '../../plan/mayRead'
import { type ReadPlan, readPlans } from '../../plan/readPlan'
import type { DashboardPart, DashboardRow } from '../dashboard'
import { documentPath } from './listPath'
import { titled } from './words'

/** As many as are shown: of each its plan and its exchange are weighed. */
const PROJECTS_READ = 6

const statusWords = {
  draft: { nl: 'concept', en: 'draft' },
  published: { nl: 'gepubliceerd', en: 'published' },
} as const satisfies Record<string, Words>

const noPlan: Words = { nl: 'nog geen projectplan', en: 'no project plan yet' }

/** The projects that are somebody's: its organisation takes part, it is the fixed contact, or it is in the team. */
const mine = async (req: PayloadRequest, viewer: Viewer): Promise<Where> => ({
  and: [
    { archived: { not_equals: true } },
    {
      or: [
        among('id', await projectsOf(req, viewer)),
        { fixedContact: { equals: viewer.id } },
        { team: { in: [viewer.id] } },
      ],
    },
  ],
})

/** What the viewer's organisation is in each of its projects. */
const readRoles = async (req: PayloadRequest, { organisation }: Viewer, projects: readonly string[]) => {
  if (organisation === null) return new Map<string, Words>()
  const { docs } = await req.payload.find({
    collection: 'participations',
    depth: 0,
    limit: projects.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: { project: true, role: true },
    where: { and: [{ partner: { equals: organisation } }, { project: { in: [...projects] } }] },
  })
  return new Map<string, Words>(
    docs.map(({ project, role }) => [String(relationId(project)), participationRoleWords[role]]),
  )
}

/** How the exchange of each project balances, and the names of those who are one-sided in it. */
const readBalances = async (req: PayloadRequest, projects: readonly string[]) => {
  if (!(await mayRead(req, 'transfers')))
    return { balances: new Map<string, ExchangeBalance>(), names: new Map<string, string>() }
  const exchanges = await readExchanges(req, projects)
  const balances = new Map([...exchanges].map(([project, exchange]) => [project, balanceOf(exchange)]))
  const named = [...balances.values()].flatMap(({ oneSided }) => oneSided.map(({ party }) => party))
  return { balances, names: await readPartnerNames(req, [...new Set(named)]) }
}

const progressOf = (plan: ReadPlan | undefined): DashboardRow['progress'] => {
  if (plan === undefined) return null
  const { filled, total } = plan.completeness
  return { max: total, value: filled, words: filledWords(filled, total) }
}

const readProjects = async (req: PayloadRequest, viewer: Viewer) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'projects',
    depth: 0,
    draft: true,
    joins: false,
    limit: PROJECTS_READ,
    overrideAccess: false,
    req,
    select: { _status: true, title: true },
    sort: '-updatedAt',
    where: await mine(req, viewer),
  })
  const ids = docs.map(({ id }) => id)
  const [roles, plans] = [await readRoles(req, viewer, ids), await readPlans(req, ids)]
  const { balances, names } = await readBalances(req, ids)
  const rows = docs.map(({ _status, id, title }): DashboardRow => {
    const balance = balances.get(id)
    const role = roles.get(id)
    const plan = plans.get(id)
    return {
      facts: [...(role ? [role] : []), statusWords[_status ?? 'draft'], ...(plan ? [] : [noPlan])],
      href: documentPath('projects', id),
      progress: progressOf(plan),
      title: titled(title),
      warning: balance ? oneSidedWords(balance, (party) => names.get(party) ?? '…') : null,
    }
  })
  return { all: '/collections/projects', count: totalDocs, rows }
}

/** The projects of whoever looks, with how far each plan is and whether what partners give comes back. */
export const myProjects: DashboardPart = {
  block: 'projects',
  isFor: (req) => viewerOf(req) !== null,
  key: 'my-projects',
  read: async (req) => {
    const viewer = viewerOf(req)
    return viewer === null ? null : readProjects(req, viewer)
  },
}
