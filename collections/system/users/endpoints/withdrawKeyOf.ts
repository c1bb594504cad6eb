import type { Endpoint } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { withdrawKey } from '../../../../src/accounts/apiKeys'
import { careFor } from './careFor'

/** `DELETE /api/users/:id/api-key`: withdraws the key of an account; asked twice it does nothing more. Answers `{ withdrawn }`. */
export const withdrawKeyOf: Endpoint = {
  handler: async (req) => {
    const { account, withdrawn } = await careFor(req, 'withdrawKey', async ({ id }) => ({
      account: id,
      withdrawn: await withdrawKey(req, id),
    }))
    if (withdrawn) req.payload.logger.info({ account, by: viewerOf(req)?.id }, 'an API key was withdrawn')
    return Response.json({ withdrawn })
  },
  method: 'delete',
  path: '/:id/api-key',
}
