import type { Doc } from '@streekwerk/payload-kit'
import { storedDay, tableOf, transactionOf } from '@streekwerk/payload-kit'
import { eq, inArray } from 'drizzle-orm'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { lockKpi } from '../act/locks'
import type { PeriodPlan } from '../act/planPeriods'
import { planPeriods } from '../act/planPeriods'
import { readKpi } from '../read/readKpi'
import { slugs } from '../slugs'

const write = async (
  req: PayloadRequest,
  kpi: Doc['id'],
  { added, going, moved }: PeriodPlan,
): Promise<void> => {
  const { column, table } = tableOf(req.payload, slugs.periods)
  const transaction = await transactionOf(req)
  const updatedAt = new Date().toISOString()
  if (going.length > 0)
    await transaction.delete(table).where(
      inArray(
        column('id'),
        going.map(({ id }) => id),
      ),
    )
  for (const { from, to } of moved)
    await transaction
      .update(table)
      .set({ from: storedDay(to.from), until: storedDay(to.until), updatedAt })
      .where(eq(column('id'), from.id))
  if (added.length > 0)
    await transaction.insert(table).values(
      added.map(({ from, key, until }) => ({
        createdAt: updatedAt,
        from: storedDay(from),
        isEvent: false,
        key,
        kpi,
        until: storedDay(until),
        updatedAt,
      })),
    )
}

/**
 * Keeps the periods of a KPI those that its time and frequency make, in the transaction of the save: what stays keeps its target and its
 * lock. Whether one may go was asked before the KPI was written.
 */
export const followPeriods: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as Doc
  await lockKpi(req, id)
  const stored = await readKpi(req, id)
  if (stored) await write(req, id, await planPeriods(req, id, stored.kpi))
  return doc as unknown
}
