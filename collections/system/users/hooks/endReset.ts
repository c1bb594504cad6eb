import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

/** A link for a new password went to one address of an account as it was: it opens nothing once there is another password or address, or the account is switched off. */
export const endReset: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const { active, email } = (originalDoc ?? {}) as JsonObject
  if (operation !== 'update') return data
  const isChosen = (data.password ?? '') !== ''
  const isMoved = data.email !== undefined && data.email !== email
  const isSwitchedOff = active === true && data.active !== undefined && data.active !== true
  if (!isChosen && !isMoved && !isSwitchedOff) return data
  return { ...data, resetPasswordExpiration: null, resetPasswordToken: null }
}
