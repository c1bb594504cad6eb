import type { Doc } from '@streekwerk/payload-kit'
import { isThere, localApi, storedDay, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Review, ReviewFault } from '../domain/trail/reviewFaults'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

type Accounts = Pick<ResolvedOptions, 'users'>

/** The conditions whose owner has no account here. */
export const unknownOwners = async (
  req: PayloadRequest,
  { users }: Accounts,
  { conditions }: Pick<Review, 'conditions'>,
): Promise<readonly ReviewFault[]> => {
  const faults: ReviewFault[] = []
  for (const [at, { owner }] of conditions.entries())
    if (owner !== null && !(await isThere(req, users, owner)))
      faults.push({ at, fault: 'conditionOwnerUnknown' })
  return faults
}

/** Writes the conditions of a review that was written. */
export const writeConditions = async (
  req: PayloadRequest,
  { users }: Accounts,
  { conditions, of }: { conditions: Review['conditions']; of: Doc },
): Promise<void> => {
  for (const { dueOn, owner, text } of conditions)
    await localApi(req.payload).create({
      collection: slugs.conditions,
      data: {
        dueOn: dueOn && storedDay(dueOn),
        isFulfilled: false,
        owner: owner === null ? null : storedId(req, users, owner),
        review: of.id,
        subject: of.subject,
        text,
        trail: of.trail,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
