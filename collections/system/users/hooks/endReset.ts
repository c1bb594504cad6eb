import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { entryChange } from '../../../../src/domain/people/entryChange'

/** A link for a new password went to one address of an account as it was: it opens nothing once there is another password or address, or the account is switched off. */
export const endReset: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const { isChosen, isMoved, isSwitchedOff } = entryChange((originalDoc ?? {}) as JsonObject, data)
  if (operation !== 'update' || !(isChosen || isMoved || isSwitchedOff)) return data
  return { ...data, resetPasswordExpiration: null, resetPasswordToken: null }
}
