import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../domain/relations/idOf'
import { once } from './once'
import type { Circle } from './scope'
import type { Viewer } from './viewer'

/** How many participations are looked through; beyond it the oldest fall out of reach. */
const PARTICIPATION_LIMIT = 5000

type Pair = Readonly<{ partner: string; project: string }>

const ask = async (req: PayloadRequest, where: Where): Promise<Pair[]> => {
  const { docs } = await req.payload.find({
    collection: 'participations',
    depth: 0,
    limit: PARTICIPATION_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { partner: true, project: true },
    sort: '-createdAt',
    where,
  })
  return docs.map(({ partner, project }) => ({
    partner: String(idOf(partner)),
    project: String(idOf(project)),
  }))
}

const askOnce = (req: PayloadRequest, where: Where): Promise<Pair[]> =>
  once(req, `participations ${JSON.stringify(where)}`, () => ask(req, where))

const every = async (pairs: Promise<Pair[]>, wanted: keyof Pair): Promise<string[]> => [
  ...new Set((await pairs).map((pair) => pair[wanted])),
]

const pairsIn = (req: PayloadRequest, projects: readonly string[]): Promise<Pair[]> =>
  projects.length === 0 ? Promise.resolve([]) : askOnce(req, { project: { in: [...projects] } })

/** The ids of the projects that the viewer's organisation takes part in: one bounded query per request. */
export const projectsOf = (req: PayloadRequest, viewer: Viewer): Promise<string[]> =>
  viewer.organisation === null
    ? Promise.resolve([])
    : every(askOnce(req, { partner: { equals: viewer.organisation } }), 'project')

/** The ids of the partners in some projects: one bounded query per request. */
export const partnersIn = (req: PayloadRequest, projects: readonly string[]): Promise<string[]> =>
  every(pairsIn(req, projects), 'partner')

/** Who is in which of some projects: from the same query as `partnersIn`. */
export const circlesIn = async (req: PayloadRequest, projects: readonly string[]): Promise<Circle[]> => {
  const partners = new Map<string, string[]>()
  for (const { partner, project } of await pairsIn(req, projects))
    partners.set(project, [...(partners.get(project) ?? []), partner])
  return [...partners].map(([project, together]) => ({ partners: together, project }))
}
