import type { Doc } from '@streekwerk/payload-kit'
import {
  changedTo,
  idOf,
  inTransaction,
  isBlank,
  nameOf,
  tableOf,
  tellWritten,
  transactionOf,
  wrongAt,
} from '@streekwerk/payload-kit'
import { inArray, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Locking } from '../domain/period/locking'
import { optionsIn } from '../read/optionsOf'
import { readAllDocs } from '../read/readDocs'
import { slugs } from '../slugs'
import { stepFaultWords } from '../words/refusals'
import { lockKpis } from './locks'

/** What is asked of periods: to lock them, or to unlock them and why. */
export type LockRequest = Readonly<{ ids: readonly string[]; isLocked: boolean; reason: string }>

const write = async (
  req: PayloadRequest,
  periods: readonly Doc[],
  { isLocked, reason }: Omit<LockRequest, 'ids'>,
): Promise<void> => {
  if (periods.length === 0) return
  const { column, table } = tableOf(req.payload, slugs.periods)
  const [at, by] = [new Date().toISOString(), req.user?.id ?? null]
  const locking: Locking = {
    at,
    by: by === null ? null : String(by),
    byName: nameOf(req),
    isLocked,
    reason: reason.trim(),
  }
  const locked = { lockedAt: isLocked ? at : null, lockedBy: isLocked ? by : null }
  const transaction = await transactionOf(req)
  await transaction
    .update(table)
    .set({
      ...locked,
      lockTrail: sql`coalesce(${column('lockTrail')}, '[]') || ${JSON.stringify([locking])}::jsonb`,
      updatedAt: at,
    })
    .where(
      inArray(
        column('id'),
        periods.map(({ id }) => id),
      ),
    )
  await tellWritten(
    optionsIn(req),
    req,
    periods.map((doc) => {
      const trail = Array.isArray(doc.lockTrail) ? (doc.lockTrail as readonly unknown[]) : []
      return changedTo(slugs.periods, doc, { ...locked, lockTrail: [...trail, locking] })
    }),
  )
}

/**
 * Locks periods, in which nothing moves any more, or unlocks them: all of them or none. Who did and why is added to what is kept of that;
 * of those that are so already nothing changes. Whoever calls has asked whether somebody may.
 */
export const lockPeriods = (req: PayloadRequest, asked: LockRequest): Promise<readonly Doc[]> =>
  inTransaction(req, async () => {
    const { isLocked, reason } = asked
    if (!isLocked && isBlank(reason)) throw wrongAt(req, 'reason', stepFaultWords.reasonMissing)
    const read = () => readAllDocs(req, slugs.periods, asked.ids)
    await lockKpis(
      req,
      (await read()).flatMap(({ kpi }) => idOf(kpi) ?? []),
    )
    const turning = (await read()).filter(({ lockedAt }) => Boolean(lockedAt) !== isLocked)
    await write(req, turning, asked)
    return read()
  })
