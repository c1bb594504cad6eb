import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { relationId } from '../../../../src/domain/relations/relationId'
import { conflict } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'

const changed: Words = {
  nl: 'Iemand anders heeft deze overdracht op hetzelfde moment gewijzigd. Haal haar opnieuw op en probeer het nog eens.',
  en: 'Somebody else changed this transfer at the same moment. Fetch it again and try once more.',
}

/** Waits until nobody else is changing a transfer, until the end of the transaction. */
export const holdTransfer = (req: PayloadRequest, id: string): Promise<void> =>
  holdLock(req, `transfer:${id}`)

/** Two who change one transfer do so after each other, and the second sees what the first did. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id = relationId((args as { id?: unknown }).id)
  if (id !== null && (operation === 'update' || operation === 'delete')) await holdTransfer(req, id)
  return args
}

/** A change of many at once has read them before it could hold them: what was changed since then is not overwritten. */
export const refuseOvertaken: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const original = originalDoc as JsonObject | undefined
  if (operation === 'create' || original === undefined) return data
  const id = String(original.id)
  await holdTransfer(req, id)
  const { updatedAt } = await req.payload.findByID({
    collection: 'transfers',
    depth: 0,
    id,
    overrideAccess: true,
    req,
    select: { updatedAt: true },
  })
  if (new Date(updatedAt).getTime() !== new Date(String(original.updatedAt)).getTime())
    throw conflict(req, changed)
  return data
}
