import type { PayloadRequest } from 'payload'

import { relationId } from '../domain/relations/relationId'

/** More partner managers than the partners of one question have. */
const MANAGER_LIMIT = 2000

/** Which of some partners can agree for themselves: those of whom an active account is partner manager. */
export const readManaged = async (
  req: PayloadRequest,
  partners: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: MANAGER_LIMIT,
    // Only whether somebody is there is used, never who.
    overrideAccess: true,
    pagination: false,
    req,
    select: { organisation: true },
    where: {
      active: { equals: true },
      organisation: { in: [...partners] },
      roles: { in: ['partner-manager'] },
    },
  })
  return new Set(docs.flatMap(({ organisation }) => relationId(organisation) ?? []))
}
