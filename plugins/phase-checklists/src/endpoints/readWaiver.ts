import type { Doc } from '@streekwerk/payload-kit'
import { idOf, readId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

import { findWaiver } from '../read/findWaiver'
import { mayFor } from '../read/mayFor'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** The waiver that a request is about, and whose subject it is of; whoever may not read it is not told that it is there. */
export const readWaiver = async (
  { access }: ResolvedOptions,
  req: PayloadRequest,
): Promise<{ subject: string; waiver: Doc }> => {
  const id = readId(req, slugs.waivers, req.routeParams?.id)
  const waiver = await findWaiver(req, id)
  const subject = idOf(waiver?.subject)
  if (!waiver || !req.user || subject === null || !(await mayFor(req, access.read, subject)))
    throw new NotFound(req.t)
  return { subject, waiver }
}
