import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { withdrawKey } from '../../../../src/accounts/apiKeys'
import { entryChange } from '../../../../src/domain/people/entryChange'

/** Switching an account off ends its sessions and withdraws its API key; a new key must be made when it comes back. */
export const endSessions: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const account = (originalDoc ?? {}) as JsonObject
  if (operation !== 'update' || !entryChange(account, data).isSwitchedOff) return data
  await withdrawKey(req, String(account.id))
  return { ...data, sessions: [] }
}
