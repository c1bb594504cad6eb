import { conflict, dayOf, idOf, localApi, wrongAt } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { lockKpi } from '../act/locks'
import { eventFault } from '../domain/period/eventFault'
import type { Period } from '../domain/period/periodsOf'
import { MOST_PERIODS } from '../domain/period/periodsOf'
import { isAfterEnd } from '../domain/period/tooEarly'
import { mayFor } from '../read/mayFor'
import { readKpi } from '../read/readKpi'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { eventFaultWords, kpiFaultWords, refusals } from '../words/refusals'

const readOthers = async (req: PayloadRequest, kpi: string): Promise<readonly Omit<Period, 'key'>[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.periods,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { from: true, until: true },
    where: { kpi: { equals: kpi } },
  })
  return docs.map(({ from, until }) => ({ from: dayOf(from) ?? '', until: dayOf(until) ?? '' }))
}

/** Makes a period of an event, which whoever measures says; those of every other KPI follow from it, and nobody makes one by hand. */
export const setEventPeriod =
  ({ access }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const [id, from, until] = [idOf(data.kpi), dayOf(data.from), dayOf(data.until)]
    // What is required and left out Payload tells.
    for (const field of ['from', 'until'])
      if (data[field] && dayOf(data[field]) === null) throw wrongAt(req, field, kpiFaultWords.dayOutside)
    if (id === null || from === null || until === null) return data
    if (req.user && !(await mayFor(req, access.measure, id))) throw new Forbidden(req.t)
    await lockKpi(req, id)
    const stored = await readKpi(req, id)
    if (!stored) throw wrongAt(req, 'kpi', refusals.kpiUnknown)
    if (stored.kpi.frequency !== 'event') throw conflict(req, refusals.noEvent)
    if (isAfterEnd(stored.kpi, { from })) throw conflict(req, refusals.ended)
    const others = await readOthers(req, id)
    if (others.length >= MOST_PERIODS) throw conflict(req, refusals.tooManyEvents)
    const fault = eventFault({ from, until }, stored.kpi, others)
    if (fault) throw wrongAt(req, fault === 'endBeforeStart' ? 'until' : 'from', eventFaultWords[fault])
    return { ...data, isEvent: true, key: from === until ? from : `${from}..${until}` }
  }
