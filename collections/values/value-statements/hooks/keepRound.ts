import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { relationId, relationIds } from '../../../../src/domain/relations/relationId'
import { conflict, invalid } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'
import { revealRound, roundLock } from '../../../../src/values/revealRound'

const revealed: Words = {
  nl: 'Deze ronde is onthuld: wat erin staat, is geschiedenis. Vul een volgende ronde in.',
  en: 'This round is revealed: what is in it is history. State in a next round.',
}
const uninvited: Words = {
  nl: 'Deze partner is niet uitgenodigd voor deze ronde. Vraag de procesmanager om een uitnodiging.',
  en: 'This partner is not invited to this round. Ask the process manager for an invitation.',
}

/** The invited partners of a round that is still open; whoever changes something in it waits for the others to be done. */
const holdOpenRound = async (req: PayloadRequest, round: string): Promise<readonly string[]> => {
  await holdLock(req, roundLock(round))
  const found = await req.payload.findByID({
    collection: 'value-rounds',
    depth: 0,
    disableErrors: true,
    id: round,
    joins: false,
    overrideAccess: true,
    req,
    select: { partners: true, revealedOn: true },
  })
  if (found?.revealedOn) throw conflict(req, revealed)
  return relationIds(found?.partners)
}

/** Lets only invited partners state, and nobody at all once the round is revealed. */
export const keepRound: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : {}
  const partner = relationId(data.partner ?? original.partner)
  const round = relationId(data.round ?? original.round)
  // In one order, so that two statements that change places never wait for each other.
  const rounds = [...new Set([relationId(original.round), round])].filter((id) => id !== null).sort()
  const invited = new Map<string, readonly string[]>()
  for (const id of rounds) invited.set(id, await holdOpenRound(req, id))
  // What is missing the fields themselves say.
  if (round === null || partner === null) return data
  if (invited.get(round)?.includes(partner) !== true)
    throw invalid({ collection, req }, { because: uninvited, path: 'partner' })
  return data
}

/** Nothing is taken out of a revealed round. */
export const keepRoundOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { round } = await req.payload.findByID({
    collection: 'value-statements',
    depth: 0,
    id,
    overrideAccess: true,
    req,
    select: { round: true },
  })
  await holdOpenRound(req, String(relationId(round)))
}

/** The last answer of the last partner reveals the round. */
export const revealWhenComplete: CollectionAfterChangeHook = async ({ doc, req }) => {
  await revealRound(req, String(relationId((doc as JsonObject).round)))
}
