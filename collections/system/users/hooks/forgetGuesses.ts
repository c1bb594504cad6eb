import type { CollectionAfterOperationHook, CollectionBeforeLoginHook } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { clearGuesses } from '../../../../src/accounts/signInGuesses'

/** Forgets what was guessed once the right password, or a new one by mail, was given. */
export const forgetGuesses: CollectionBeforeLoginHook = ({ req, user }) =>
  clearGuesses(req, String((user as { id: unknown }).id))

/** Unlocks an account when Payload has found that this user may. */
export const forgetOnUnlock: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  if (operation !== 'unlock' || !result) return result
  const { email } = args.data as { email?: unknown }
  const account = await req.payload.db.findOne<{ id: string }>({
    collection: collection.slug,
    req,
    select: { email: true },
    where: { email: { equals: String(email).toLowerCase().trim() } },
  })
  if (account === null) return result
  await clearGuesses(req, account.id)
  req.payload.logger.info({ account: account.id, by: viewerOf(req)?.id ?? null }, 'an account was unlocked')
  return result
}
