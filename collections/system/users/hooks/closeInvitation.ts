import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { withdrawInvitation } from '../../../../src/accounts/invitations'
import { entryChange } from '../../../../src/domain/people/entryChange'

/** An invitation went to one address of an account that was active: it opens nothing once either is otherwise. */
export const closeInvitation: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const account = (originalDoc ?? {}) as JsonObject
  const { isMoved, isSwitchedOff } = entryChange(account, data)
  if (operation === 'update' && (isSwitchedOff || isMoved)) await withdrawInvitation(req, String(account.id))
  return data
}
