import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { type Viewer, viewerOf } from '../../../../src/access/viewer'
import { stewards } from '../../../../src/domain/access/readers'
import { refusalOfMove } from '../../../../src/domain/exchange/refusalOfMove'
import { sidesToAgree } from '../../../../src/domain/exchange/sidesToAgree'
import { changedTerms } from '../../../../src/domain/exchange/transferTerms'
import type { Words } from '../../../../src/domain/locales/locales'
import type { Role } from '../../../../src/domain/people/roles'
import { mergedTransfer, type ReadTransfer, readTransfer } from '../../../../src/exchange/transferReading'
import { conflict, forbidden, invalid, type Told } from '../../../../src/hooks/refuse'

const notYours: Words = {
  nl: 'Dit doet de partnermanager van een van de twee partijen. Een voorstel aanpassen kan wel.',
  en: 'This is done by the partner manager of one of the two parties. You can still change a proposal.',
}
const termsStand: Words = {
  nl: 'Dit is al afgesproken, dus de voorwaarden staan vast. Annuleer deze overdracht en stel een nieuwe voor.',
  en: 'This was agreed already, so the terms stand. Cancel this transfer and propose a new one.',
}
const startsProposed: Words = {
  nl: 'Een nieuwe overdracht begint als voorstel. Beide partijen gaan daarna akkoord.',
  en: 'A new transfer starts as a proposal. Both parties agree to it afterwards.',
}
const notTheProvider: Words = {
  nl: 'Alleen de gever zegt dat iets een gift is.',
  en: 'Only the provider says that something is a gift.',
}

const holds = (viewer: Viewer, ...named: readonly Role[]): boolean =>
  viewer.roles.some((role) => named.includes(role))

/** Whether something of it differs that nobody may change once it is settled; an import may still give it its key. */
const differs = (before: ReadTransfer, after: ReadTransfer): boolean =>
  changedTerms(before, after).length > 0 ||
  (['acceptedAsGift', 'giftWords', 'need', 'offer', 'state'] as const).some(
    (name) => before[name] !== after[name],
  ) ||
  before.agreedBy.join() !== after.agreedBy.join()

const refuseChange = (told: Told, before: ReadTransfer, after: ReadTransfer): void => {
  const { req } = told
  const viewer = viewerOf(req)
  const moves = before.state !== after.state
  if (viewer !== null && (moves || before.state !== 'proposed'))
    if (!holds(viewer, ...stewards, 'partner-manager')) throw forbidden(req, notYours)
  const settled = before.state === 'delivered' || before.state === 'cancelled'
  if (moves || (settled && differs(before, after))) {
    const because = refusalOfMove({ ...after, state: before.state }, after.state)
    if (because !== undefined)
      throw settled ? conflict(req, because) : invalid(told, { because, path: 'state' })
  }
  const changed = before.state === 'proposed' ? [] : changedTerms(before, after)
  if (changed.length > 0) throw invalid(told, ...changed.map((path) => ({ because: termsStand, path })))
}

const refuseStart = (told: Told, after: ReadTransfer): void => {
  if (after.state === 'proposed') return
  const history = after.state === 'cancelled' ? viewerOf(told.req) === null : sidesToAgree(after).length === 0
  if (!history) throw invalid(told, { because: startsProposed, path: 'state' })
}

const refuseOthersGift = (told: Told, before: ReadTransfer | null, after: ReadTransfer): void => {
  const viewer = viewerOf(told.req)
  if (viewer === null || holds(viewer, ...stewards) || viewer.organisation === after.provider) return
  const was = { acceptedAsGift: before?.acceptedAsGift ?? false, giftWords: before?.giftWords ?? null }
  if (was.acceptedAsGift !== after.acceptedAsGift || was.giftWords !== after.giftWords)
    throw invalid(told, { because: notTheProvider, path: 'acceptedAsGift' })
}

/**
 * Keeps a transfer on its way: one step at a time, agreed only when both sides have (the endpoint `agree` records that),
 * moved only by a partner manager of a party or by who runs projects, with terms that stand once agreed and nothing that
 * changes once delivered or cancelled.
 */
export const refuseMove: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : undefined
  const after = readTransfer(mergedTransfer(original, data))
  const before = original === undefined ? null : readTransfer(original)
  const told = { collection, req }
  if (before === null) refuseStart(told, after)
  else refuseChange(told, before, after)
  refuseOthersGift(told, before, after)
  return data
}
