import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, idOf, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { holdDefinitions } from '../act/locks'
import type { Framework } from '../domain/framework/gather'
import type { Kept, KeptIndicator, KeptKpi, KeptPeriod } from '../domain/framework/plan'
import type { Level } from '../domain/kpi/kpi'
import { findAll } from '../read/findAll'
import { idsIn } from '../read/idsIn'
import { keptOf } from '../read/keptOf'
import { readDocs } from '../read/readDocs'
import { readSpans } from '../read/readSpans'
import { storedNumber, toIndicator, toKpi } from '../read/toKpi'
import { slugs } from '../slugs'

const keyOf = ({ tableKey }: Doc): string | null => (textIn(tableKey) === '' ? null : textIn(tableKey))

const keptIndicator = (doc: Doc): KeptIndicator => ({
  id: doc.id,
  key: keyOf(doc),
  level: textIn(doc.level) as Level,
  name: textIn(doc.name),
  rules: toIndicator(doc),
  unit: textIn(doc.unit),
})

const readIndicators = async (
  req: PayloadRequest,
  { indicators }: Framework,
): Promise<readonly KeptIndicator[]> => {
  const docs = await findAll(req, slugs.indicators, {
    or: [
      { tableKey: { in: indicators.map(({ key }) => key) } },
      { name: { in: indicators.map(({ name }) => name) } },
    ],
  })
  return docs.map(keptIndicator)
}

const readPeriods = async (
  req: PayloadRequest,
  kpis: readonly Doc['id'][],
): Promise<ReadonlyMap<string, readonly KeptPeriod[]>> => {
  const [periods, measurements] = [
    await findAll(req, slugs.periods, { kpi: { in: kpis } }),
    await findAll(req, slugs.measurements, {
      and: [{ kpi: { in: kpis } }, { state: { not_equals: 'corrected' } }],
    }),
  ]
  const inState = (doc: Doc, isCounting: boolean) => {
    const found = measurements.find(
      ({ period, state }) => idOf(period) === String(doc.id) && (state === 'approved') === isCounting,
    )
    return found ? keptOf(found) : null
  }
  const byKpi = new Map<string, KeptPeriod[]>()
  for (const doc of periods) {
    const kpi = idOf(doc.kpi) ?? ''
    const own = byKpi.get(kpi) ?? []
    own.push({
      counting: inState(doc, true),
      from: dayOf(doc.from) ?? '',
      id: doc.id,
      isLocked: Boolean(doc.lockedAt),
      key: textIn(doc.key),
      open: inState(doc, false),
      target: storedNumber(doc.target),
      until: dayOf(doc.until) ?? '',
    })
    byKpi.set(kpi, own)
  }
  return byKpi
}

/**
 * Reads what is kept of what a framework is about, whoever may read it: the indicators that it may mean, and the KPIs of its subjects,
 * whose definitions nobody changes before the transaction ends.
 */
export const readKept = async (req: PayloadRequest, framework: Framework): Promise<Kept> => {
  if (framework.kpis.length === 0) return { indicators: [], kpis: [], spans: new Map() }
  const ofSubjects = { subjects: { in: [...new Set(framework.kpis.map(({ subject }) => subject))] } }
  const ids = (await findAll(req, slugs.kpis, ofSubjects)).map(({ id }) => id)
  await holdDefinitions(req, ids)
  const docs = await findAll(req, slugs.kpis, { id: { in: ids } })
  const indicators = await readDocs(
    req,
    slugs.indicators,
    docs.flatMap(({ indicator }) => idOf(indicator) ?? []),
  )
  const periods = await readPeriods(req, ids)
  const kpis = docs.flatMap((doc): readonly KeptKpi[] => {
    const indicator = indicators.get(idOf(doc.indicator) ?? '')
    if (!indicator) return []
    const { on } = (doc.baseline ?? {}) as { on?: unknown }
    return [
      {
        baselineOn: dayOf(on),
        id: doc.id,
        indicator: indicator.id,
        key: keyOf(doc),
        kpi: toKpi(indicator, doc),
        name: textIn(doc.name),
        periods: periods.get(String(doc.id)) ?? [],
        subjects: idsIn(doc.subjects),
      },
    ]
  })
  const subjects = [...framework.kpis.map(({ subject }) => subject), ...kpis.flatMap((kpi) => kpi.subjects)]
  return {
    indicators: await readIndicators(req, framework),
    kpis,
    spans: await readSpans(req, subjects),
  }
}
