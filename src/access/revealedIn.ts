import type { PayloadRequest } from 'payload'

import { once } from './once'
import type { Revealed } from './scope'

/** How many rounds are looked through; beyond it the oldest fall out of reach. */
const ROUND_LIMIT = 5000

const read = async (req: PayloadRequest, projects: readonly string[]): Promise<Revealed[]> => {
  const { docs } = await req.payload.find({
    collection: 'value-rounds',
    depth: 0,
    joins: false,
    limit: ROUND_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { project: true },
    sort: '-createdAt',
    where: { and: [{ project: { in: [...projects] } }, { revealedOn: { exists: true } }] },
  })
  const rounds = new Map<string, string[]>()
  for (const { id, project } of docs)
    if (typeof project === 'string') rounds.set(project, [...(rounds.get(project) ?? []), id])
  return [...rounds].map(([project, those]) => ({ project, rounds: those }))
}

/**
 * The revealed rounds of some projects, in one bounded query per request. Conditions that each reach through a statement to
 * its round would join the rounds once for every project, which the database does not finish for who takes part in a hundred.
 */
export const revealedIn = (req: PayloadRequest, projects: readonly string[]): Promise<Revealed[]> =>
  projects.length === 0
    ? Promise.resolve([])
    : once(req, `revealed ${JSON.stringify(projects)}`, () => read(req, projects))
