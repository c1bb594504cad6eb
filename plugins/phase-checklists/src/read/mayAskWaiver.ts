import type { Access } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { findItem } from './findItem'
import { idOf } from './idOf'
import { mayFor } from './mayFor'

/** A waiver is asked for by whoever may answer the item; without one, whether there is any item of which somebody could. */
export const mayAskWaiver =
  ({ access }: Pick<ResolvedOptions, 'access'>): Access =>
  async ({ data, req }) => {
    if (!req.user) return false
    const asked = (data as Readonly<Record<string, unknown>> | undefined)?.item
    if (asked === undefined) return Boolean(await access.answer({ req }))
    const subject = idOf((await findItem(req, asked))?.subject)
    return subject !== null && mayFor(req, access.answer, subject)
  }
