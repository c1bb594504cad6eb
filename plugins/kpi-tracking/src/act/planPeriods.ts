import { conflict, dayOf, localApi, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Kpi } from '../domain/kpi/kpi'
import type { Period } from '../domain/period/periodsOf'
import { periodsOf } from '../domain/period/periodsOf'
import { countLike } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'

/** A period as it is kept. */
export type StoredPeriod = Period & Readonly<{ id: number | string; isEvent: boolean; isLocked: boolean }>

/** What becomes of the periods of a KPI: some come, some go, some begin or end on another day. */
export type PeriodPlan = Readonly<{
  added: readonly Period[]
  going: readonly StoredPeriod[]
  moved: readonly Readonly<{ from: StoredPeriod; to: Period }>[]
}>

const readStored = async (req: PayloadRequest, kpi: number | string): Promise<readonly StoredPeriod[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.periods,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { from: true, isEvent: true, key: true, lockedAt: true, until: true },
    where: { kpi: { equals: kpi } },
  })
  return docs.map(({ from, id, isEvent, key, lockedAt, until }) => ({
    from: dayOf(from) ?? '',
    id,
    isEvent: isEvent === true,
    isLocked: Boolean(lockedAt),
    key: textIn(key),
    until: dayOf(until) ?? '',
  }))
}

const isWithin = (period: Period, { from, until }: Kpi): boolean =>
  period.from >= from && period.until <= until

/**
 * What becomes of the periods that there are when a KPI is as it is going to be: of the calendar those that its time and frequency make,
 * of events those that people said, as far as they lie within it.
 */
export const planPeriods = async (
  req: PayloadRequest,
  id: number | string | undefined,
  kpi: Kpi,
): Promise<PeriodPlan> => {
  const stored = id === undefined ? [] : await readStored(req, id)
  const isOnEvents = kpi.frequency === 'event'
  const wanted = new Map(periodsOf(kpi).map((period) => [period.key, period]))
  const stays = (period: StoredPeriod): boolean =>
    isOnEvents ? period.isEvent && isWithin(period, kpi) : !period.isEvent && wanted.has(period.key)
  const staying = stored.filter(stays)
  return {
    added: [...wanted.values()].filter(({ key }) => !staying.some((period) => period.key === key)),
    going: stored.filter((period) => !stays(period)),
    moved: staying.flatMap((from) => {
      const to = wanted.get(from.key)
      return to && (to.from !== from.from || to.until !== from.until) ? [{ from, to }] : []
    }),
  }
}

/** Refuses to take away, or to change, a period in which was measured or that is locked. */
export const refuseLostPeriods = async (req: PayloadRequest, { going, moved }: PeriodPlan): Promise<void> => {
  const touched = [...going, ...moved.map(({ from }) => from)]
  if (touched.length === 0) return
  if (touched.some(({ isLocked }) => isLocked)) throw conflict(req, stepFaultWords.periodLocked)
  const ids = touched.map(({ id }) => id)
  if ((await countLike(req, slugs.measurements, { period: { in: ids } })) > 0)
    throw conflict(req, refusals.measuredPeriodGoes)
}
