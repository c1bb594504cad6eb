import type { Doc } from '@streekwerk/payload-kit'
import { allowedWhere, dayOf, idOf, localApi, textIn, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ToldKpi } from '../domain/board/tellKpi'
import { tellKpi } from '../domain/board/tellKpi'
import type { Kpi } from '../domain/kpi/kpi'
import type { Gauges } from '../domain/maths/gauges'
import { gaugesOf } from '../domain/maths/gauges'
import { slugs } from '../slugs'
import { inOneLanguage } from './inOneLanguage'
import { optionsOf } from './optionsOf'
import { toKpi } from './toKpi'
import { toWatched } from './toldFrom'

/** A KPI as the board of its subject shows it. */
export type BoardKpi = Readonly<{
  id: number | string
  name: string
  indicator: Readonly<{ id: number | string; name: string; tells: string; unit: string; level: string }>
  kpi: Kpi
  isPublic: boolean
  endedOn: string | null
  responsible: string | null
  periodIds: Readonly<Record<string, number | string>>
  told: ToldKpi
}>

/** The KPIs of a subject on a day, with how well they are kept. */
export type Board = Readonly<{ today: string; kpis: readonly BoardKpi[]; gauges: Gauges }>

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

const byKpi = (docs: readonly Doc[]): ReadonlyMap<string, readonly Doc[]> => {
  const found = new Map<string, Doc[]>()
  for (const doc of docs) {
    const kpi = idOf(doc.kpi) ?? ''
    found.set(kpi, [...(found.get(kpi) ?? []), doc])
  }
  return found
}

const readOf = async (req: PayloadRequest, kpis: readonly Doc[]) => {
  const ids = kpis.map(({ id }) => id)
  const api = localApi(req.payload)
  const ofThese = { kpi: { in: ids } }
  const [indicators, periods, measurements] = await Promise.all([
    api.find({
      ...everything,
      collection: slugs.indicators,
      req,
      where: { id: { in: [...new Set(kpis.flatMap(({ indicator }) => idOf(indicator) ?? []))] } },
    }),
    api.find({ ...everything, collection: slugs.periods, req, sort: 'from', where: ofThese }),
    api.find({
      ...everything,
      collection: slugs.measurements,
      req,
      select: {
        denominator: true,
        evidence: true,
        kpi: true,
        numerator: true,
        period: true,
        state: true,
        value: true,
      },
      where: { and: [ofThese, { state: { not_equals: 'corrected' } }] },
    }),
  ])
  return {
    indicators: new Map(indicators.docs.map((doc) => [String(doc.id), doc])),
    measurements: byKpi(measurements.docs),
    periods: byKpi(periods.docs),
  }
}

/**
 * Reads the KPIs of a subject, as far as whoever asks may read them, with all there is to tell of them today: as many queries for twenty
 * as for one. Null to who has not signed in, and where the plugin is switched off.
 */
export const readBoard = async (asked: PayloadRequest, subject: number | string): Promise<Board | null> => {
  const req = inOneLanguage(asked)
  const options = optionsOf(req.payload)
  const where = options && (await allowedWhere(req, options.access.read))
  if (!options || !where) return null
  const today = todayIn(options.timeZone)
  const { docs } = await localApi(req.payload).find({
    ...everything,
    collection: slugs.kpis,
    joins: false,
    req,
    sort: 'createdAt',
    where: { and: [where, { subjects: { equals: subject } }] },
  })
  const { indicators, measurements, periods } = await readOf(req, docs)
  const kpis = docs.flatMap((doc): readonly BoardKpi[] => {
    const indicator = indicators.get(idOf(doc.indicator) ?? '')
    if (!indicator) return []
    const [own, kpi] = [periods.get(String(doc.id)) ?? [], toKpi(indicator, doc)]
    return [
      {
        endedOn: dayOf(doc.endedOn),
        id: doc.id,
        indicator: {
          id: indicator.id,
          level: textIn(indicator.level),
          name: textIn(indicator.name),
          tells: textIn(indicator.tells),
          unit: textIn(indicator.unit),
        },
        isPublic: doc.isPublic === true,
        kpi,
        name: textIn(doc.name),
        periodIds: Object.fromEntries(own.map(({ id, key }) => [textIn(key), id])),
        responsible: idOf(doc.responsible),
        told: tellKpi(kpi, toWatched(own, measurements.get(String(doc.id)) ?? []), today),
      },
    ]
  })
  return { gauges: gaugesOf(kpis.map(({ told }) => told.watched)), kpis, today }
}
