import type { Endpoint } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { endAllSessions } from '../../../../src/accounts/sessions'
import { careFor } from './careFor'

/** `POST /api/users/:id/end-sessions`: signs an account out everywhere, here too when it is the own one. Answers `{ ended }`. */
export const endSessionsOf: Endpoint = {
  handler: async (req) => {
    const { account, ended } = await careFor(req, 'endSessions', async ({ id }) => ({
      account: id,
      ended: await endAllSessions(req, id),
    }))
    req.payload.logger.info(
      { account, by: viewerOf(req)?.id, ended },
      'all sessions of an account were ended',
    )
    return Response.json({ ended })
  },
  method: 'post',
  path: '/:id/end-sessions',
}
