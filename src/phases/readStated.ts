import type { PayloadRequest, Where } from 'payload'

import { relationId } from '../domain/relations/relationId'
import { statedInFull } from '../domain/values/rounds'
import { askedValues } from '../values/revealRound'

/** More statements than the partners of a project make. */
const STATEMENT_LIMIT = 50_000

const roundsFor = (project: string): Where => ({
  or: [{ project: { equals: project } }, { project: { exists: false } }],
})

/**
 * The partners that have stated every value in one round of a project, or of the cooperative as a whole. That somebody has stated is
 * told before a round is revealed; what, never.
 */
export const readStated = async (req: PayloadRequest, project: string, partners: readonly string[]) => {
  const { docs: rounds } = await req.payload.find({
    collection: 'value-rounds',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: roundsFor(project),
  })
  const { docs } = await req.payload.find({
    collection: 'value-statements',
    depth: 0,
    limit: STATEMENT_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { partner: true, round: true, value: true },
    where: { partner: { in: [...partners] }, round: { in: rounds.map(({ id }) => id) } },
  })
  const asked = await askedValues(req)
  const statements = docs.map(({ partner, round, value }) => ({
    partner: String(relationId(partner)),
    round: relationId(round),
    value: String(relationId(value)),
  }))
  return rounds.flatMap(({ id }) =>
    statedInFull(
      statements.filter(({ round }) => round === id),
      asked,
    ),
  )
}
