import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { withdrawInvitation } from '../../../../src/accounts/invitations'

/** An invitation went to one address of an account that was active: it opens nothing once either is otherwise. */
export const closeInvitation: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { email, id } = (originalDoc ?? {}) as JsonObject
  const isSwitchedOff = data.active !== undefined && data.active !== true
  const isMoved = data.email !== undefined && data.email !== email
  if (operation === 'update' && (isSwitchedOff || isMoved)) await withdrawInvitation(req, String(id))
  return data
}
