import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'

import { askGuess } from '../../../../src/accounts/signInGuesses'
import { spendAsPassword } from '../../../../src/accounts/spendAsPassword'

/**
 * Takes a guess before a password is looked at, and refuses as a wrong password is refused when there is none left. Payload's own
 * count (`maxLoginAttempts`) comes after the check, so that as many as are sent at once are all looked at.
 */
export const countGuess: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { email, password } = ((args as { data?: unknown }).data ?? {}) as Record<string, unknown>
  if (operation !== 'login' || typeof email !== 'string') return args
  const account = await req.payload.db.findOne<{ id: string }>({
    collection: collection.slug,
    req,
    select: { email: true },
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (account === null) {
    await spendAsPassword(password)
    return args
  }
  const asked = await askGuess(req.payload, account.id)
  if (asked === 'last')
    req.payload.logger.warn({ account: account.id }, 'an account is locked unless its last guess is right')
  if (asked === 'refused') {
    await spendAsPassword(password)
    throw new AuthenticationError(req.t)
  }
  return args
}
