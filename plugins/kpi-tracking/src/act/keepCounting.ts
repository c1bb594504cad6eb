import { dayOf, idOf, todayIn, wrongAt } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

import type { Kpi } from '../domain/kpi/kpi'
import type { Counting } from '../domain/period/tooEarly'
import { begunAfter, tooEarlyUntil } from '../domain/period/tooEarly'
import { findAll } from '../read/findAll'
import { optionsIn } from '../read/optionsOf'
import { readDocs } from '../read/readDocs'
import { storedNumber } from '../read/toKpi'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { withDay } from '../words/withDay'

const readCounting = async (req: PayloadRequest, kpi: number | string): Promise<readonly Counting[]> => {
  const where: Where = { and: [{ kpi: { equals: kpi } }, { state: { equals: 'approved' } }] }
  const docs = await findAll(req, slugs.measurements, where, { period: true, value: true })
  const periods = await readDocs(
    req,
    slugs.periods,
    docs.flatMap(({ period }) => idOf(period) ?? []),
  )
  return docs.map(({ period, value }) => {
    const stored = periods.get(idOf(period) ?? '')
    const days = { from: dayOf(stored?.from) ?? '', until: dayOf(stored?.until) ?? '' }
    return { period: days, value: storedNumber(value) }
  })
}

/** Refuses that a KPI ends on another day, or no longer, where what counts already would then have come after its end or too early. */
export const keepCounting = async (
  req: PayloadRequest,
  { after, before, id }: Readonly<{ after: Kpi; before: Kpi; id: number | string }>,
): Promise<void> => {
  if (after.endedOn === before.endedOn) return
  const counting = await readCounting(req, id)
  const begun = begunAfter(after.endedOn, counting)
  if (begun !== null) throw wrongAt(req, 'endedOn', withDay(refusals.countsAfterEnd, begun))
  const day = tooEarlyUntil(after, counting, todayIn(optionsIn(req).timeZone))
  if (day !== null) throw wrongAt(req, 'endedOn', withDay(refusals.countsTooEarly, day))
}
