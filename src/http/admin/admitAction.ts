import type { RequestHandler } from 'express'

import { RequestFault } from '../guard/requestFault'
import type { PanelAccount } from './panelAccount'
import { peekBody } from './peekBody'
import type { SealCheck } from './sealCheck'
import { wrongAction } from './wrongAction'

const signInFirst = { nl: 'Meld u eerst aan.', en: 'Sign in first.' }

/**
 * Lets an action of the panel through to Next only for who is signed in with a role, and only one that the panel itself sends. Nobody
 * needs one to sign in. Place it behind `refuseWrongPanelRequest`, which bounds what it reads.
 */
export const admitAction =
  (accountOf: PanelAccount, isSealedFor: SealCheck): RequestHandler =>
  async (req, _res, next) => {
    if (req.method !== 'POST') {
      next()
      return
    }
    if ((await accountOf(req)) !== 'viewer') throw new RequestFault(401, signInFirst)
    const body = await peekBody(req, Number(req.headers['content-length']))
    const action = String(req.headers['next-action'])
    const wrong = await wrongAction(body, req.headers['content-type'] ?? '', (sealed) =>
      isSealedFor(action, sealed),
    )
    if (wrong !== undefined) throw new RequestFault(400, wrong)
    next()
  }
