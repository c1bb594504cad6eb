import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** Answers an account that is switched off exactly as it answers a wrong password. */
export const refuseInactive: CollectionBeforeLoginHook = ({ req, user }) => {
  if ((user as { active?: unknown }).active !== true) throw new AuthenticationError(req.t)
}
