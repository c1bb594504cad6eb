import type { PayloadRequest, Where } from 'payload'

import type { Viewer } from './viewer'

/** How many participations are looked through; beyond it the oldest fall out of reach. */
const PARTICIPATION_LIMIT = 5000

/** One request, one answer; keyed by what is asked, since a request can come to act for another user. */
type Known = { participationsByQuestion?: Map<string, Promise<string[]>> }

const idOf = (relation: string | { id: string }): string =>
  typeof relation === 'string' ? relation : relation.id

const ask = async (req: PayloadRequest, wanted: 'partner' | 'project', where: Where): Promise<string[]> => {
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
  return [...new Set(docs.map(({ partner, project }) => idOf(wanted === 'partner' ? partner : project)))]
}

const askOnce = (req: PayloadRequest, wanted: 'partner' | 'project', where: Where): Promise<string[]> => {
  const context = req.context as Known
  context.participationsByQuestion ??= new Map()
  const question = JSON.stringify([wanted, where])
  const answer = context.participationsByQuestion.get(question) ?? ask(req, wanted, where)
  context.participationsByQuestion.set(question, answer)
  return answer
}

/** The ids of the projects that the viewer's organisation takes part in: one bounded query per request. */
export const projectsOf = (req: PayloadRequest, viewer: Viewer): Promise<string[]> =>
  viewer.organisation === null
    ? Promise.resolve([])
    : askOnce(req, 'project', { partner: { equals: viewer.organisation } })

/** The ids of the partners in some projects: one bounded query per request. */
export const partnersIn = (req: PayloadRequest, projects: readonly string[]): Promise<string[]> =>
  projects.length === 0 ? Promise.resolve([]) : askOnce(req, 'partner', { project: { in: [...projects] } })
