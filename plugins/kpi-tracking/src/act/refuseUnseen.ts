import type { Doc } from '@streekwerk/payload-kit'
import { conflict } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { refusals } from '../words/refusals'

const momentOf = (value: unknown): number =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN

/**
 * Refuses what is asked of documents by somebody who saw them before they became what they are. `seenAt` is when they were saved last as
 * far as was seen; whoever says no moment asks it of whatever is there.
 */
export const refuseUnseen = (req: PayloadRequest, docs: readonly Doc[], seenAt: unknown): void => {
  const seen = momentOf(seenAt)
  if (docs.some(({ updatedAt }) => momentOf(updatedAt) > seen)) throw conflict(req, refusals.savedMeanwhile)
}
