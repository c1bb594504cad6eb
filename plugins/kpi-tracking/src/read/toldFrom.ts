import { dayOf, idOf, isBlank, rowsIn, textIn } from '@streekwerk/payload-kit'

import type { ToldKpi, WatchedPeriod } from '../domain/board/tellKpi'
import { tellKpi } from '../domain/board/tellKpi'
import type { Kpi } from '../domain/kpi/kpi'
import { storedNumber, toKpi, toMeasured } from './toKpi'

type Plain = Readonly<Record<string, unknown>>

/** Whether a row of evidence says anything: a file that was deleted leaves an empty one behind. */
const isProof = ({ file, link, note }: Plain): boolean =>
  idOf(file) !== null || !isBlank(textIn(link)) || !isBlank(textIn(note))

/** What is known of each period of a KPI, of its documents as Payload reads them at depth 0. */
export const toWatched = (
  periods: readonly Plain[],
  measurements: readonly Plain[],
): readonly WatchedPeriod[] => {
  const inState = (period: Plain, ...states: readonly unknown[]): Plain | undefined =>
    measurements.find((each) => idOf(each.period) === idOf(period.id) && states.includes(each.state))
  return periods.map((period) => {
    const counting = inState(period, 'approved')
    return {
      hasEvidence: rowsIn(counting?.evidence).some(isProof),
      isLocked: Boolean(period.lockedAt),
      measured: counting ? toMeasured(counting) : null,
      open: (inState(period, 'draft', 'submitted')?.state ?? null) as WatchedPeriod['open'],
      period: { from: dayOf(period.from) ?? '', key: textIn(period.key), until: dayOf(period.until) ?? '' },
      target: storedNumber(period.target),
    }
  })
}

/** The documents of a KPI as Payload reads them at depth 0, in one language or in all. */
export type KpiDocs = Readonly<{
  indicator: Plain
  kpi: Plain
  periods: readonly Plain[]
  measurements: readonly Plain[]
}>

/** What there is to tell of a KPI on a day (YYYY-MM-DD), for a host that has read its documents itself. */
export const toldFrom = (
  { indicator, kpi: doc, measurements, periods }: KpiDocs,
  today: string,
): Readonly<{ kpi: Kpi; told: ToldKpi }> => {
  const kpi = toKpi(indicator, doc)
  return { kpi, told: tellKpi(kpi, toWatched(periods, measurements), today) }
}
