import type { Payload, Where } from 'payload'

import { isExpired } from '../domain/education/curriculumLinkStates'
import { schoolYearOf } from '../domain/education/schoolYears'

/** More than a region has; what lies beyond is taken the next time. */
const LIMIT = 2000

const read = async (payload: Payload, where: Where, draft: boolean) => {
  const { docs } = await payload.find({
    collection: 'curriculum-links',
    depth: 0,
    draft,
    limit: LIMIT,
    overrideAccess: true,
    pagination: false,
    select: { schoolYear: true, state: true },
    where,
  })
  return docs
}

type Link = Awaited<ReturnType<typeof read>>[number]

/** A newer text that is being made for a year to come goes on; what was public is taken away all the same. */
const endOf = ({ schoolYear, state }: Link, today: string) =>
  state === 'published' || isExpired({ schoolYear }, today)
    ? { state: 'expired' as const }
    : { _status: 'draft' as const }

/**
 * Marks the public links of school years that are over as expired and answers how many. The site shows them no longer from
 * the first moment after their year; this brings the record in line. One that cannot be saved is reported and left.
 */
export const expireLinks = async (payload: Payload, today: string, signal: AbortSignal): Promise<number> => {
  let expired = 0
  const over = await read(
    payload,
    { and: [{ _status: { equals: 'published' } }, { schoolYear: { less_than: schoolYearOf(today) } }] },
    false,
  )
  const newest = await read(payload, { id: { in: over.map(({ id }) => id) } }, true)
  for (const link of newest) {
    signal.throwIfAborted()
    try {
      await payload.update({
        collection: 'curriculum-links',
        data: endOf(link, today),
        depth: 0,
        id: link.id,
        overrideAccess: true,
        overrideLock: true,
      })
      expired += 1
    } catch (error) {
      payload.logger.error({
        err: error,
        link: link.id,
        msg: 'a curriculum link could not be marked as expired',
      })
    }
  }
  return expired
}
