import {
  changedTo,
  conflict,
  inTransaction,
  isThere,
  localApi,
  storedDay,
  storedId,
  tableOf,
  tellWritten,
  transactionOf,
  wrong,
} from '@streekwerk/payload-kit'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { lockSubject } from './locks'
import { refuseOver } from './refuseOver'

/** Items of one subject, with who does them and until when: null takes that away, and what is left out stays as it is. */
export type Assignment = Readonly<{
  subject: string
  items: readonly string[]
  owner?: string | null
  dueOn?: string | null
}>

/**
 * Gives items an owner, a day or both, in one statement however many they are, or changes nothing: all of them must be items of the
 * subject that count. Whoever calls has asked whether somebody may.
 */
export const assignItems = (
  { subject: subjects, users }: Pick<ResolvedOptions, 'subject' | 'users'>,
  req: PayloadRequest,
  { dueOn, items, owner, subject }: Assignment,
): Promise<number> =>
  inTransaction(req, async () => {
    await lockSubject(req, subject)
    await refuseOver(req, subject)
    if (owner && !(await isThere(req, users, owner))) throw wrong(req, refusals.personUnknown)
    const { column, table } = tableOf(req.payload, slugs.items)
    const ids = [...new Set(items.map((id) => storedId(req, slugs.items, id)))]
    const given = {
      ...(owner === undefined ? {} : { owner: owner === null ? null : storedId(req, users, owner) }),
      ...(dueOn === undefined ? {} : { dueOn: dueOn === null ? null : storedDay(dueOn) }),
    }
    const { docs: before } = await localApi(req.payload).find({
      collection: slugs.items,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: { dueOn: true, key: true, owner: true },
      where: { id: { in: ids } },
    })
    const transaction = await transactionOf(req)
    const assigned = await transaction
      .update(table)
      .set({ ...given, updatedAt: new Date().toISOString() })
      .where(
        and(
          inArray(column('id'), ids),
          eq(column('subject'), storedId(req, subjects, subject)),
          sql`${column('isRetired')} is not true`,
        ),
      )
      .returning({ id: column('id') })
    if (assigned.length !== ids.length) throw conflict(req, refusals.itemsUnknown)
    await tellWritten(
      optionsIn(req),
      req,
      before.map((doc) => changedTo(slugs.items, doc, given)),
    )
    return assigned.length
  })
