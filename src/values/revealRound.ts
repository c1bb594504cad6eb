import type { PayloadRequest } from 'payload'

import { relationId, relationIds } from '../domain/relations/relationId'
import { roundRevealed, statedInFull } from '../domain/values/rounds'

/** The name under which a round is held while what is in it changes. */
export const roundLock = (round: string): string => `value-round:${round}`

/** The values that partners are asked for now. */
export const askedValues = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'values',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { archived: { not_equals: true } },
  })
  return docs.map(({ id }) => id)
}

const statementsIn = async (req: PayloadRequest, round: string) => {
  const { docs } = await req.payload.find({
    collection: 'value-statements',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { partner: true, value: true },
    where: { round: { equals: round } },
  })
  return docs.map(({ partner, value }) => ({
    partner: String(relationId(partner)),
    value: String(relationId(value)),
  }))
}

/**
 * Whether a round to which these partners are invited is to be revealed: all of them have stated every value that is in
 * use. Hold the round's lock, or two who state last would each see the other missing.
 */
export const isRoundComplete = async (
  req: PayloadRequest,
  round: string,
  partners: readonly string[],
): Promise<boolean> => {
  const statements = await statementsIn(req, round)
  if (statements.length === 0) return false
  const ready = statedInFull(statements, await askedValues(req))
  return roundRevealed(
    ready.map((partner) => ({ partner })),
    partners,
  )
}

/** Reveals a round once everybody has stated everything; a round that was revealed stays so. */
export const revealRound = async (req: PayloadRequest, round: string): Promise<void> => {
  const { partners, revealedOn } = await req.payload.findByID({
    collection: 'value-rounds',
    depth: 0,
    id: round,
    joins: false,
    overrideAccess: true,
    req,
    select: { partners: true, revealedOn: true },
  })
  if (revealedOn || !(await isRoundComplete(req, round, relationIds(partners)))) return
  await req.payload.update({
    collection: 'value-rounds',
    data: { revealedOn: new Date().toISOString() },
    depth: 0,
    id: round,
    overrideAccess: true,
    req,
  })
}
