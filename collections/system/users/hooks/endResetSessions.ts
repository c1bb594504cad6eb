import type {
  CollectionAfterOperationHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { forgetInvitation } from '../../../../src/accounts/invitations'
import { endAllSessions } from '../../../../src/accounts/sessions'

const resetting = new WeakSet<PayloadRequest>()

/** Whether a request chooses a new password by mail. */
export const isResetting = (req: PayloadRequest): boolean => resetting.has(req)

/** Notes that a request chooses a new password by mail. */
export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') resetting.add(req)
  return args
}

/** Payload signs in whoever chose a new password by mail. Here that ends every session, that new one too: signing in has a second step. */
export const endResetSessions: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!isResetting(req)) return
  const account = String((user as { id: unknown }).id)
  await endAllSessions(req, account)
  // Who has the mailbox has chosen: the link of an older mail chooses nothing any more.
  await forgetInvitation(req, account)
}

/** Answers no token of a session that is over. */
export const tellNoToken: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result
  resetting.delete(req)
  return { ...(result as object), token: undefined }
}
