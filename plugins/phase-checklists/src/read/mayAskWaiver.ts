import { idOf } from '@streekwerk/payload-kit/pure'
import type { Access } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { findItem } from './findItem'
import { mayFor } from './mayFor'

/** A waiver is asked for by whoever may answer the item. Who may answer all is told by the form what it lacks; others are asked for the item first. */
export const mayAskWaiver =
  ({ access }: Pick<ResolvedOptions, 'access'>): Access =>
  async ({ data, req }) => {
    if (!req.user) return false
    const answer = await access.answer({ req })
    if (typeof answer === 'boolean') return answer
    // Payload asks without data whether there is anything to create.
    if (data === undefined) return true
    const asked = (data as Readonly<Record<string, unknown>>).item
    const subject = idOf((await findItem(req, asked))?.subject)
    return subject !== null && mayFor(req, access.answer, subject)
  }
