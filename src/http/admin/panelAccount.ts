import type { Request } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'

import { viewerOf } from '../../access/viewer'
import { carriesCredentials } from '../api/apiRequest'
import { webHeaders } from '../api/webHeaders'

/** Who asks for the panel: a stranger, an account without a role, or somebody who may see something. */
export type PanelAccount = (req: Request) => Promise<'stranger' | 'viewer' | 'without-role'>

/** Asks Payload who is behind a request. */
export const createPanelAccount =
  (payload: Payload): PanelAccount =>
  async (req) => {
    if (!carriesCredentials(req)) return 'stranger'
    const { user } = await executeAuthStrategies({ headers: webHeaders(req), payload })
    if (user === null) return 'stranger'
    return viewerOf({ user }) === null ? 'without-role' : 'viewer'
  }
