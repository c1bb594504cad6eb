import { isYes } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../../resolveOptions'
import type { Surroundings } from '../panel'

/** What every part of the view goes by: who looks, and what they may. Null to a visitor. */
export const readSurroundings = async (
  { access }: ResolvedOptions,
  req: PayloadRequest,
  today: string,
): Promise<Surroundings | null> =>
  req.user
    ? {
        api: req.payload.config.routes.api,
        language: req.i18n.language,
        mayDefine: await isYes(access.define({ req })),
        me: req.user.id,
        today,
      }
    : null
