import type { Endpoint } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { giveKey, readKey } from '../../../../src/accounts/apiKeys'
import { tellOwner } from '../../../../src/accounts/tellOwner'
import type { Words } from '../../../../src/domain/locales/locales'
import { conflict } from '../../../../src/hooks/refuse'
import { careFor, lookFirst } from './careFor'
import { askCurrentPassword, personOf } from './ownPassword'

const switchedOff: Words = {
  nl: 'Dit account is niet actief. Zet het eerst weer aan.',
  en: 'This account is not active. Switch it on first.',
}

/**
 * `POST /api/users/:id/api-key` with `{ current }`, the own password: makes a key for an account, in the place of the one it had, and answers it: `{ key, madeAt }`.
 * Nothing answers it ever again.
 */
export const giveKeyTo: Endpoint = {
  handler: async (req) => {
    lookFirst(req, 'giveKey')
    // A key outlives the session by which it was made.
    await askCurrentPassword(req, personOf(req, req.user))
    const answer = await careFor(req, 'giveKey', async ({ active, id }) => {
      if (active !== true) throw conflict(req, switchedOff)
      const key = await giveKey(req, id)
      return { id, key, madeAt: (await readKey(req, id))?.madeAt }
    })
    const { id: account, ...made } = answer
    req.payload.logger.info({ account, by: viewerOf(req)?.id }, 'an API key was made')
    tellOwner(req, account, 'key')
    return Response.json(made, { status: 201 })
  },
  method: 'post',
  path: '/:id/api-key',
}
