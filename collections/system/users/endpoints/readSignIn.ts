import type { Endpoint } from 'payload'

import { readKey } from '../../../../src/accounts/apiKeys'
import { readSessions } from '../../../../src/accounts/sessions'
import type { SignIn } from '../../../../src/accounts/signIn'
import { readLock } from '../../../../src/accounts/signInGuesses'
import { mayCare } from '../access'
import { lookAt } from './careFor'

/**
 * `GET /api/users/:id/sign-in`: how an account is entered: whether it has a key and since when, the sessions that are open,
 * until when it is locked, and what the asker may do about it. Answers a {@link SignIn}.
 */
export const readSignIn: Endpoint = {
  handler: async (req) => {
    const { id } = await lookAt(req, 'readSignIn')
    const answer: SignIn = {
      key: await readKey(req, id),
      lockedUntil: await readLock(req, id),
      mayGiveKey: mayCare(req, 'giveKey', id),
      mayUnlock: mayCare(req, 'unlock', id),
      sessions: await readSessions(req, id),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/:id/sign-in',
}
