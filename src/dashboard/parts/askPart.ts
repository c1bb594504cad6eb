import type { PayloadRequest } from 'payload'

import { type Viewer, viewerOf } from '../../access/viewer'
import { type Ask, askWords, isAskedOf } from '../../domain/dashboard/asks'
import type { DashboardPart, DashboardTopic } from '../dashboard'

/** A part under "what is asked of me": shown to whom it can be asked of, under the words of the ask. */
export const askPart = (
  ask: Ask,
  read: (req: PayloadRequest, viewer: Viewer) => Promise<DashboardTopic>,
): DashboardPart => ({
  block: 'asked',
  isFor: (req) => {
    const viewer = viewerOf(req)
    return viewer !== null && isAskedOf(ask, viewer)
  },
  key: ask,
  read: async (req) => {
    const viewer = viewerOf(req)
    return viewer === null ? null : read(req, viewer)
  },
  title: askWords[ask],
})
