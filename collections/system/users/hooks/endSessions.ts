import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

/** Switching an account off ends its sessions and withdraws its API key; a new key must be made when it comes back. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const wasActive = (originalDoc as JsonObject | undefined)?.active === true
  if (operation !== 'update' || data.active !== false || !wasActive) return data
  return { ...data, apiKey: null, apiKeyIndex: null, enableAPIKey: false, sessions: [] }
}
