import type { CollectionAfterOperationHook, JsonObject } from 'payload'

import { tellOwner } from '../../../../src/accounts/tellOwner'

const idsIn = (result: unknown): string[] => {
  const { docs, id } = (result ?? {}) as { docs?: { id: unknown }[]; id?: unknown }
  return (docs ?? [{ id }]).map((doc) => String(doc.id))
}

/** Tells whose account it is that somebody else chose a new password for it. */
export const tellNewPassword: CollectionAfterOperationHook = ({ args, operation, req, result }) => {
  if (operation !== 'update' && operation !== 'updateByID') return result
  const { data } = args as { data?: JsonObject }
  const asker = req.user?.id
  if ((data?.password ?? '') === '' || asker === undefined) return result
  for (const id of idsIn(result)) if (id !== asker) tellOwner(req, id, 'password')
  return result
}
