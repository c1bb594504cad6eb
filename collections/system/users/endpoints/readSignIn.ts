import type { Endpoint } from 'payload'

import { readKey } from '../../../../src/accounts/apiKeys'
import { readInvitation } from '../../../../src/accounts/invitations'
import { readSecondFactor } from '../../../../src/accounts/secondFactors'
import { readSessions } from '../../../../src/accounts/sessions'
import type { SignIn } from '../../../../src/accounts/signIn'
import { readLock } from '../../../../src/accounts/signInGuesses'
import { ERASED_AT } from '../../../../src/domain/privacy/asked'
import { mayCare } from '../access'
import { lookAt } from './careFor'

/**
 * `GET /api/users/:id/sign-in`: how an account is entered: whether it has a key and since when, the sessions that are open,
 * until when it is locked, its invitation and its second step, and what the asker may do about it. Answers a {@link SignIn}.
 */
export const readSignIn: Endpoint = {
  handler: async (req) => {
    const { email, id } = await lookAt(req, 'readSignIn')
    const answer: SignIn = {
      invitation: await readInvitation(req, id),
      isErased: email.endsWith(ERASED_AT),
      key: await readKey(req, id),
      lockedUntil: await readLock(req, id),
      // The own one is switched off with a code of it.
      mayDropSecondFactor: mayCare(req, 'dropSecondFactor', id) && req.user?.id !== id,
      mayGiveKey: mayCare(req, 'giveKey', id),
      mayInvite: mayCare(req, 'invite', id),
      mayUnlock: mayCare(req, 'unlock', id),
      secondFactor: await readSecondFactor(req, id),
      sessions: await readSessions(req, id),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/:id/sign-in',
}
