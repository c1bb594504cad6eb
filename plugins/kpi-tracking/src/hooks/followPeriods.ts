import type { Doc } from '@streekwerk/payload-kit'
import { conflict, dayOf, localApi, storedDay, tableOf, textIn, transactionOf } from '@streekwerk/payload-kit'
import { inArray } from 'drizzle-orm'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { lockKpi } from '../act/byStep'
import type { Period } from '../domain/period/periodsOf'
import { periodsOf } from '../domain/period/periodsOf'
import { countLike, readKpi } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'

type Stored = Period & Readonly<{ id: number | string }>

const readStored = async (req: PayloadRequest, kpi: number | string): Promise<readonly Stored[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.periods,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { from: true, key: true, until: true },
    where: { kpi: { equals: kpi } },
  })
  return docs.map(({ from, id, key, until }) => ({
    from: dayOf(from) ?? '',
    id,
    key: textIn(key),
    until: dayOf(until) ?? '',
  }))
}

/** Of events the periods are those that people said, as far as they still lie within the KPI. */
const wantedOf = (
  kpi: { frequency: string; from: string; until: string },
  stored: readonly Stored[],
  made: readonly Period[],
): readonly Period[] =>
  kpi.frequency === 'event'
    ? stored.filter(({ from, key, until }) => key.includes('-') && from >= kpi.from && until <= kpi.until)
    : made

const isSame = (one: Period, other: Period): boolean =>
  one.key === other.key && one.from === other.from && one.until === other.until

/** Refuses to take away or to change what was measured in. */
const refuseMeasured = async (req: PayloadRequest, going: readonly Stored[]): Promise<void> => {
  if (going.length === 0) return
  const measured = await countLike(req, slugs.measurements, {
    period: { in: going.map(({ id }) => id) },
  })
  if (measured > 0) throw conflict(req, refusals.measuredPeriodGoes)
}

const write = async (
  req: PayloadRequest,
  kpi: Doc['id'],
  { added, going }: { added: readonly Period[]; going: readonly Stored[] },
): Promise<void> => {
  const { column, table } = tableOf(req.payload, slugs.periods)
  const transaction = await transactionOf(req)
  if (going.length > 0)
    await transaction.delete(table).where(
      inArray(
        column('id'),
        going.map(({ id }) => id),
      ),
    )
  const now = new Date().toISOString()
  if (added.length > 0)
    await transaction.insert(table).values(
      added.map(({ from, key, until }) => ({
        createdAt: now,
        from: storedDay(from),
        key,
        kpi,
        until: storedDay(until),
        updatedAt: now,
      })),
    )
}

/**
 * Keeps the periods of a KPI those that its time and frequency make, in the transaction of the save: what stays the same keeps its target
 * and its lock, and what was measured in is never taken away.
 */
export const followPeriods: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as Doc
  await lockKpi(req, id)
  const stored = await readKpi(req, id)
  if (!stored) return doc as unknown
  const kept = await readStored(req, id)
  const wanted = wantedOf(stored.kpi, kept, periodsOf(stored.kpi))
  const going = kept.filter((period) => !wanted.some((other) => isSame(period, other)))
  const added = wanted.filter((period) => !kept.some((other) => isSame(period, other)))
  await refuseMeasured(req, going)
  await write(req, id, { added, going })
  return doc as unknown
}
