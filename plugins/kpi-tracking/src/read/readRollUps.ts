import { allowedWhere, connectionOf, dayOf, localApi, matching, named, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

import type { KpiType, Level } from '../domain/kpi/kpi'
import type { Aggregation } from '../domain/rollUp/aggregation'
import { wholeOf } from '../domain/rollUp/wholeOf'
import { slugs } from '../slugs'
import { isLiving } from '../tables/livingKpis'
import { rollUps } from '../tables/rollUps'
import { idsIn } from './idsIn'
import { inOneLanguage } from './inOneLanguage'
import { keptRollUps } from './keptRollUps'
import { optionsOf } from './optionsOf'
import { toSums } from './toSums'

/** KPIs of one indicator taken together, of one group or of all. */
export type ToldRollUp = Readonly<{
  indicator: Readonly<{
    id: number | string
    name: string
    tells: string
    unit: string
    type: KpiType
    decimals: number
    level: Level
    /** The numbers of the goals that it is of. */
    sdgs: readonly string[]
    /** The ids of the themes that it is under. */
    themes: readonly string[]
  }>
  aggregation: Aggregation
  /** The key of the group and what it is called; null of all together. */
  group: Readonly<{ key: string; name: string }> | null
  value: number | null
  /** How many KPIs there are, and how many of them the value says something of. */
  kpis: number
  counted: number
  /** The last day of what was measured (YYYY-MM-DD). */
  on: string | null
}>

type Row = Readonly<Record<string, unknown>>

const isAll = (where: Where): boolean => Object.keys(where).length === 0

const readIndicators = async (
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<ReadonlyMap<string, Row>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await localApi(req.payload).find({
    collection: slugs.indicators,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {
      aggregation: true,
      decimals: true,
      level: true,
      name: true,
      sdgs: true,
      tells: true,
      themes: true,
      type: true,
      unit: true,
    },
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/**
 * Takes together the KPIs that whoever asks may read: of each indicator all of them, and those of each group of one of the ways that the
 * host knows. Worked out from what was approved in one statement, without KPIs all of whose subjects lie in the trash, and kept until any
 * of that changes; that a subject goes to another group is seen within a minute. Null to who has not signed in, and where there is no such
 * way.
 */
export const readAllRollUps = async (
  asked: PayloadRequest,
  by: string | null,
): Promise<readonly ToldRollUp[] | null> => {
  const req = inOneLanguage(asked)
  const options = optionsOf(req.payload)
  const where = options && (await allowedWhere(req, options.access.read))
  const grouping = by === null ? null : options?.rollUps.get(by)
  if (!options || !where || grouping === undefined) return null
  const reads = req.payload.collections[named(options.subject)]?.config.access.read
  const subjects = grouping && reads ? await allowedWhere(req, reads) : {}
  if (!subjects) return []
  // What somebody may read may change without anything that is measured: only what is told to all who read all is kept.
  const [isOfAll, isOfAllSubjects] = [isAll(where), isAll(subjects)]
  const told = await keptRollUps(req, isOfAll && isOfAllSubjects ? (by ?? '') : null, async () => {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute(
      rollUps(req.payload, {
        groups: grouping?.rows(req.payload) ?? null,
        isLiving: isLiving(req.payload, options.subject),
        kpis: matching(req, slugs.kpis, where),
        subject: options.subject,
        subjects: isOfAllSubjects ? null : matching(req, options.subject, subjects),
      }),
    )
    return rows
  })
  const indicators = await readIndicators(req, [...new Set(told.map(({ indicator }) => indicator as string))])
  const keys = [...new Set(told.flatMap(({ grouped }) => (typeof grouped === 'string' ? [grouped] : [])))]
  const names = grouping ? await grouping.names({ keys, req }) : new Map<string, string>()
  return told.map((row) => {
    const [id, doc] = [row.indicator as number | string, indicators.get(String(row.indicator)) ?? {}]
    const [type, aggregation] = [textIn(doc.type) as KpiType, textIn(doc.aggregation) as Aggregation]
    const key = typeof row.grouped === 'string' ? row.grouped : null
    return {
      aggregation,
      ...wholeOf({ aggregation, type }, toSums(type, row)),
      group: key === null ? null : { key, name: names.get(key) ?? key },
      indicator: {
        decimals: type === 'yesNo' || type === 'rubric' ? 0 : Number(doc.decimals ?? 0),
        id,
        level: textIn(doc.level) as Level,
        name: textIn(doc.name),
        sdgs: Array.isArray(doc.sdgs) ? (doc.sdgs as unknown[]).map(String) : [],
        tells: textIn(doc.tells),
        themes: idsIn(doc.themes),
        type,
        unit: textIn(doc.unit),
      },
      kpis: Number(row.kpis),
      on: dayOf(row.ended),
    }
  })
}

/** The same of all of them, or of the groups of a way alone. */
export const readRollUps = async (
  req: PayloadRequest,
  by: string | null,
): Promise<readonly ToldRollUp[] | null> => {
  const told = await readAllRollUps(req, by)
  return told && told.filter(({ group }) => (group === null) === (by === null))
}
