import type { Request, RequestHandler } from 'express'

import { RequestFault } from '../guard/requestFault'
import { peekBody } from './peekBody'
import { wrongAction } from './wrongAction'

const signInFirst = { nl: 'Meld u eerst aan.', en: 'Sign in first.' }

/**
 * Lets an action of the panel through to Next only for who is signed in, and only one that the panel itself sends. Nobody
 * needs one to sign in. Place it behind `refuseWrongPanelRequest`, which bounds what it reads.
 */
export const admitAction =
  (isSignedIn: (req: Request) => Promise<boolean>): RequestHandler =>
  async (req, _res, next) => {
    if (req.method !== 'POST') {
      next()
      return
    }
    if (!(await isSignedIn(req))) throw new RequestFault(401, signInFirst)
    const body = await peekBody(req, Number(req.headers['content-length']))
    const wrong = await wrongAction(body, req.headers['content-type'] ?? '')
    if (wrong !== undefined) throw new RequestFault(400, wrong)
    next()
  }
