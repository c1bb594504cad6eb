import type { Doc } from '@streekwerk/payload-kit'
import { allowedWhere, connectionOf, dayOf, idOf, localApi, textIn, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ToldKpi } from '../domain/board/tellKpi'
import { tellKpi } from '../domain/board/tellKpi'
import type { Kpi } from '../domain/kpi/kpi'
import type { Gauges } from '../domain/maths/gauges'
import { gaugesOf } from '../domain/maths/gauges'
import { slugs } from '../slugs'
import { measurementRows, periodRows } from '../tables/boardRows'
import { inOneLanguage } from './inOneLanguage'
import { optionsOf } from './optionsOf'
import { readDocs } from './readDocs'
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

type Row = Readonly<Record<string, unknown>>

const byKpi = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const kpi = idOf(row.kpi) ?? ''
    found.set(kpi, [...(found.get(kpi) ?? []), row])
  }
  return found
}

/** Hundreds of periods and what was measured in them are read past Payload, which makes a document of each. */
const readOf = async (req: PayloadRequest, kpis: readonly Doc[], hasFiles: boolean) => {
  if (kpis.length === 0)
    return { indicators: new Map<string, Doc>(), measurements: byKpi([]), periods: byKpi([]) }
  const ids = kpis.map(({ id }) => id)
  const connection = await connectionOf(req)
  const [indicators, periods, measurements] = await Promise.all([
    readDocs(
      req,
      slugs.indicators,
      kpis.flatMap(({ indicator }) => idOf(indicator) ?? []),
    ),
    connection.execute(periodRows(req.payload, ids)),
    connection.execute(measurementRows(req.payload, ids, hasFiles)),
  ])
  return { indicators, measurements: byKpi(measurements.rows), periods: byKpi(periods.rows) }
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
    collection: slugs.kpis,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { and: [where, { subjects: { equals: subject } }] },
  })
  const { indicators, measurements, periods } = await readOf(req, docs, options.files !== null)
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
        periodIds: Object.fromEntries(own.map(({ id, key }) => [textIn(key), id as number | string])),
        responsible: idOf(doc.responsible),
        told: tellKpi(kpi, toWatched(own, measurements.get(String(doc.id)) ?? []), today),
      },
    ]
  })
  return { gauges: gaugesOf(kpis.map(({ told }) => told.watched)), kpis, today }
}
