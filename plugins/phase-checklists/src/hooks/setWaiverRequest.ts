import type { CollectionBeforeValidateHook } from 'payload'
import { Forbidden } from 'payload'

import { dayOf, storedDay, todayIn } from '../read/days'
import { idOf } from '../read/idOf'
import { localApi } from '../read/localApi'
import { mayFor } from '../read/mayFor'
import { wrong } from '../refuse'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

/** Writes down who asks for a waiver, and of which subject; asked by whoever may answer items of it, for a time that has yet to come. */
export const setWaiverRequest =
  ({ access, timeZone }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const id = idOf((data as Record<string, unknown>).item)
    const item =
      id === null
        ? null
        : await localApi(req.payload).findByID({
            collection: slugs.items,
            depth: 0,
            disableErrors: true,
            id,
            overrideAccess: true,
            req,
          })
    const subject = idOf(item?.subject)
    if (!req.user || subject === null || !(await mayFor(req, access.answer, subject)))
      throw new Forbidden(req.t)
    const until = dayOf((data as Record<string, unknown>).validUntil)
    if (until === null || until < todayIn(timeZone)) throw wrong(req, refusals.waiverPast)
    return {
      ...(data as Record<string, unknown>),
      approvedAt: null,
      approvedBy: null,
      requestedBy: req.user.id,
      subject,
      validUntil: storedDay(until),
    }
  }
