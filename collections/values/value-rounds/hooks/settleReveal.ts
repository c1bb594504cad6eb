import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { relationId, relationIds } from '../../../../src/domain/relations/relationId'
import { conflict } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'
import { isRoundComplete, roundLock } from '../../../../src/values/revealRound'

const refusal: Words = {
  nl: 'Deze ronde is onthuld en staat vast: project en partners blijven zoals ze waren. Begin een nieuwe ronde.',
  en: 'This round is revealed and settled: project and partners stay as they were. Start a new round.',
}

const who = ({ partners, project }: JsonObject): string =>
  JSON.stringify([relationId(project), relationIds(partners).sort()])

const standing = async (req: PayloadRequest, id: string): Promise<JsonObject> =>
  req.payload.findByID({ collection: 'value-rounds', depth: 0, id, joins: false, overrideAccess: true, req })

/** Keeps a revealed round as it was, and reveals one when whoever was still awaited is no longer invited. */
export const settleReveal: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const id: unknown = (originalDoc as JsonObject | undefined)?.id
  if (operation === 'create' || typeof id !== 'string') return data
  await holdLock(req, roundLock(id))
  const original = await standing(req, id)
  const next = { ...original, ...data }
  if (original.revealedOn) {
    if (who(next) !== who(original)) throw conflict(req, refusal)
    return { ...data, revealedOn: original.revealedOn as unknown }
  }
  if (data.revealedOn || !(await isRoundComplete(req, id, relationIds(next.partners)))) return data
  return { ...data, revealedOn: new Date().toISOString() }
}
