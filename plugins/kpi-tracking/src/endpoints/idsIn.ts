import { readId, wrong } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { refusals } from '../words/refusals'

/** So many documents at once. */
export const MOST_AT_ONCE = 200

/** The ids in a body, of which there is at least one. */
export const idsIn = (req: PayloadRequest, collection: string, value: unknown): readonly string[] => {
  const ids = Array.isArray(value) ? value.map((id: unknown) => readId(req, collection, id)) : []
  if (ids.length === 0) throw wrong(req, refusals.nothingNamed)
  return ids
}
