import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, idOf, isPossibleId, textIn, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

import { hasBegun } from '../domain/period/tooEarly'
import type { KnownPeriod } from '../domain/table/planRow'
import type { TableMeasurement } from '../domain/table/tableRow'
import { findAll } from '../read/findAll'
import { keptOf } from '../read/keptOf'
import { optionsIn } from '../read/optionsOf'
import { toKpi } from '../read/toKpi'
import { slugs } from '../slugs'

/** What is known of the period that a measurement of a table names, and where to write it. */
export type Known = Readonly<{
  known: KnownPeriod
  kpi: Doc['id']
  period: Readonly<{ id: Doc['id']; until: unknown }>
}>

const indexed = (docs: readonly Doc[]): ReadonlyMap<string, Doc> =>
  new Map(docs.map((doc) => [String(doc.id), doc]))

/** The KPIs that these measurements name and that whoever asks may measure, with their indicators. */
const readKpis = async (req: PayloadRequest, where: Where, named: readonly TableMeasurement[]) => {
  const ids = [...new Set(named.map(({ kpi }) => kpi))].filter((id) => isPossibleId(req, slugs.kpis, id))
  const kpis = await findAll(req, slugs.kpis, { and: [where, { id: { in: ids } }] })
  const indicators = await findAll(req, slugs.indicators, {
    id: { in: [...new Set(kpis.flatMap(({ indicator }) => idOf(indicator) ?? []))] },
  })
  return { indicators: indexed(indicators), kpis: indexed(kpis) }
}

const measurementsOf = async (req: PayloadRequest, periods: readonly Doc[]) => {
  const docs = await findAll(
    req,
    slugs.measurements,
    { and: [{ period: { in: periods.map(({ id }) => id) } }, { state: { not_equals: 'corrected' } }] },
    { denominator: true, numerator: true, parts: true, period: true, state: true, value: true },
  )
  const [counting, open] = [new Map<string, Doc>(), new Map<string, Doc>()]
  for (const doc of docs) (doc.state === 'approved' ? counting : open).set(idOf(doc.period) ?? '', doc)
  return { counting, open }
}

/**
 * Reads what is known of what these measurements name, in as many queries for a thousand as for one. `where` are the KPIs that whoever
 * asks may measure: another is told like one that is not there.
 */
export const readKnown = async (
  req: PayloadRequest,
  where: Where,
  named: readonly TableMeasurement[],
): Promise<(measurement: TableMeasurement) => Known | 'kpiUnknown' | 'periodUnknown'> => {
  const { indicators, kpis } = await readKpis(req, where, named)
  const keys = [...new Set(named.map(({ period }) => period))]
  const periods = await findAll(req, slugs.periods, {
    and: [{ kpi: { in: [...kpis.keys()] } }, { key: { in: keys } }],
  })
  const { counting, open } = await measurementsOf(req, periods)
  const byName = new Map(periods.map((doc) => [`${idOf(doc.kpi)} ${textIn(doc.key)}`, doc]))
  const today = todayIn(optionsIn(req).timeZone)
  const kept = (found: Doc | undefined) => (found ? keptOf(found) : null)
  return ({ kpi: id, period: key }) => {
    const doc = kpis.get(id)
    const indicator = doc && indicators.get(idOf(doc.indicator) ?? '')
    if (!doc || !indicator) return 'kpiUnknown'
    const period = byName.get(`${doc.id} ${key}`)
    if (!period) return 'periodUnknown'
    const [ended, from] = [dayOf(doc.endedOn), dayOf(period.from)]
    return {
      known: {
        counting: kept(counting.get(String(period.id))),
        hasBegun: from !== null && hasBegun({ from }, today),
        isEnded: ended !== null && from !== null && from > ended,
        isLocked: Boolean(period.lockedAt),
        kpi: toKpi(indicator, doc),
        open: kept(open.get(String(period.id))),
      },
      kpi: doc.id,
      period: { id: period.id, until: period.until },
    }
  }
}
