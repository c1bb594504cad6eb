import { allowedWhere as allowed } from '@streekwerk/payload-kit'
import type { Access, PayloadRequest, Where } from 'payload'

import { notInTrash } from './notInTrash'

/** What all of these rules let somebody at, as a query, but for what lies in the trash; null where one of them says no, and for whoever has not signed in. */
export const allowedWhere = async (
  req: PayloadRequest,
  ...rules: readonly Access[]
): Promise<Where | null> => {
  const where = await allowed(req, ...rules)
  const living = notInTrash(req.payload)
  if (where === null || living.length === 0) return where
  return { and: [...living, ...(Object.keys(where).length === 0 ? [] : [where])] }
}
