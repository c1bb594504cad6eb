import type { PayloadRequest } from 'payload'

import { type TrackRecord, trackRecord } from '../domain/practices/trackRecord'

/** More uses than a region of projects makes of one practice; what lies beyond it is not counted. */
const USE_LIMIT = 5000

/**
 * How a practice fared in all projects that used it; null for whoever may not see every use, since a record of some of them
 * would be a wrong one. Of a use nothing but its decision and outcome is read.
 */
export const readTrackRecord = async (req: PayloadRequest, practice: string): Promise<TrackRecord | null> => {
  const { access } = req.payload.collections['practice-uses'].config
  if ((await access.read({ req })) !== true) return null
  const { docs } = await req.payload.find({
    collection: 'practice-uses',
    depth: 0,
    limit: USE_LIMIT,
    overrideAccess: false,
    pagination: false,
    req,
    select: { decision: true, outcome: true, spontaneous: true },
    user: req.user,
    where: { practice: { equals: practice } },
  })
  return trackRecord(docs)
}
