import type { Request } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'

import { viewerOf } from '../../access/viewer'
import { halfWayAccount } from '../../accounts/halfWay'
import { carriesCredentials } from '../api/apiRequest'
import { webHeaders } from '../api/webHeaders'

/** Who asks for the panel: a stranger, somebody who must set up a second step first, an account without a role, or somebody who may see something. */
export type PanelAccount = (req: Request) => Promise<'half-way' | 'stranger' | 'viewer' | 'without-role'>

/** Asks Payload who is behind a request. */
export const createPanelAccount =
  (payload: Payload): PanelAccount =>
  async (req) => {
    if (!carriesCredentials(req)) return 'stranger'
    const headers = webHeaders(req)
    const { user } = await executeAuthStrategies({ headers, payload })
    if (user === null) return (await halfWayAccount({ headers, payload })) === null ? 'stranger' : 'half-way'
    return viewerOf({ user }) === null ? 'without-role' : 'viewer'
  }
