import type { Doc } from '@streekwerk/payload-kit'
import { conflict } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { refusals } from '../words/refusals'
import { readDoc } from './readKpi'

/**
 * A document as it stands once it was locked; refused where another save came between, since Payload writes documents whole and would undo
 * what that one said, and where it is gone, since Payload would write it anew.
 */
export const reread = async (req: PayloadRequest, collection: string, before: Doc): Promise<Doc> => {
  const now = await readDoc(req, collection, before.id)
  if (!now) throw new NotFound(req.t)
  if (now.updatedAt !== before.updatedAt) throw conflict(req, refusals.savedMeanwhile)
  return now
}
