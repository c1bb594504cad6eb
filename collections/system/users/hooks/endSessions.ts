import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { withdrawKey } from '../../../../src/accounts/apiKeys'

/** Switching an account off ends its sessions and withdraws its API key; a new key must be made when it comes back. */
export const endSessions: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { active, id } = (originalDoc ?? {}) as JsonObject
  const isSwitchedOff = data.active !== undefined && data.active !== true
  if (operation !== 'update' || !isSwitchedOff || active !== true) return data
  await withdrawKey(req, String(id))
  return { ...data, sessions: [] }
}
