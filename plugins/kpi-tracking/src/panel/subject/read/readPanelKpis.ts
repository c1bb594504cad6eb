import type { Doc } from '@streekwerk/payload-kit'
import {
  allowedWhere,
  dayOf,
  idOf,
  localApi,
  readFiles,
  readHistoryOf,
  rowsIn,
  textIn,
  todayIn,
} from '@streekwerk/payload-kit'
import type { Access, PayloadRequest } from 'payload'

import type { Board, BoardKpi } from '../../../read/readBoard'
import { storedNumber } from '../../../read/toKpi'
import type { ResolvedOptions } from '../../../resolveOptions'
import { slugs } from '../../../slugs'
import type { PanelDimension, PanelKpi, PanelPeriod } from '../panel'
import { readNames } from './readNames'
import type { Seen } from './toMeasurement'
import { toMeasurement } from './toMeasurement'

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

/** The ids of those of these KPIs at which a rule lets the viewer. */
const readAllowed = async (
  req: PayloadRequest,
  access: Access,
  ids: readonly BoardKpi['id'][],
): Promise<ReadonlySet<string>> => {
  const where = await allowedWhere(req, access)
  if (!where) return new Set()
  const { docs } = await localApi(req.payload).find({
    ...everything,
    collection: slugs.kpis,
    joins: false,
    req,
    select: {},
    where: { and: [where, { id: { in: ids } }] },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const calledOr = (row: Readonly<Record<string, unknown>>): string => textIn(row.label) || textIn(row.key)

const dimensionsIn = (indicator: Doc | undefined): readonly PanelDimension[] =>
  rowsIn(indicator?.dimensions).map((row) => ({
    categories: rowsIn(row.categories).map((each) => ({ key: textIn(each.key), name: calledOr(each) })),
    key: textIn(row.key),
    name: calledOr(row),
  }))

const periodOf = (
  period: Doc,
  measurements: readonly Doc[],
  { timeZone, ...seen }: Seen & Readonly<{ timeZone: string }>,
): PanelPeriod => {
  const own = measurements.filter((each) => idOf(each.period) === String(period.id))
  const inState = (...states: readonly unknown[]) => {
    const found = own.find(({ state }) => states.includes(state))
    return found ? toMeasurement(found, seen) : null
  }
  return {
    counting: inState('approved'),
    from: dayOf(period.from) ?? '',
    id: period.id,
    isLocked: Boolean(period.lockedAt),
    key: textIn(period.key),
    lockings: rowsIn(period.lockTrail).map(({ at, byName, isLocked, reason }) => ({
      byName: textIn(byName),
      day: todayIn(timeZone, new Date(textIn(at))),
      isLocked: isLocked === true,
      reason: textIn(reason),
    })),
    open: inState('draft', 'submitted'),
    target: storedNumber(period.target),
    until: dayOf(period.until) ?? '',
  }
}

const readDocs = async (req: PayloadRequest, kpis: readonly BoardKpi[]) => {
  const api = localApi(req.payload)
  const where = { kpi: { in: kpis.map(({ id }) => id) } }
  const [indicators, periods, measurements] = await Promise.all([
    api.find({
      ...everything,
      collection: slugs.indicators,
      req,
      where: { id: { in: [...new Set(kpis.map(({ indicator }) => indicator.id))] } },
    }),
    api.find({ ...everything, collection: slugs.periods, req, sort: 'from', where }),
    api.find({
      ...everything,
      collection: slugs.measurements,
      req,
      where: { and: [where, { state: { not_equals: 'corrected' } }] },
    }),
  ])
  return { indicators: indicators.docs, measurements: measurements.docs, periods: periods.docs }
}

/**
 * What of the KPIs on a board can be acted on, by the id of each: periods with what counts and what is at work in them, and what the
 * viewer may. The board has asked whether they may read them.
 */
export const readPanelKpis = async (
  { access, files, historyLinks, timeZone, users }: ResolvedOptions,
  req: PayloadRequest,
  { kpis }: Board,
): Promise<ReadonlyMap<BoardKpi['id'], PanelKpi>> => {
  const ids = kpis.map(({ id }) => id)
  const [mayMeasure, mayApprove, docs] = await Promise.all([
    readAllowed(req, access.measure, ids),
    readAllowed(req, access.approve, ids),
    readDocs(req, kpis),
  ])
  const by = docs.measurements.flatMap(({ submittedBy }) => idOf(submittedBy) ?? [])
  const named = docs.measurements.flatMap(({ evidence }) =>
    rowsIn(evidence).flatMap(({ file }) => idOf(file) ?? []),
  )
  const [names, seenFiles, historyOf] = await Promise.all([
    readNames(req, users, by),
    files === null ? new Map<string, never>() : readFiles(req, files, named),
    readHistoryOf({ historyLinks }, req),
  ])
  const seen = { files: seenFiles, historyOf, names, timeZone }
  const toPanel = ({ endedOn, id, indicator, kpi, name, told }: BoardKpi): PanelKpi => {
    const stored = docs.indicators.find((each) => String(each.id) === String(indicator.id))
    return {
      dimensions: dimensionsIn(stored),
      due: told.due?.period.key ?? null,
      endedOn,
      id,
      kpi,
      levelNames: kpi.type === 'rubric' ? rowsIn(stored?.rubric).map(({ label }) => textIn(label)) : [],
      mayApprove: mayApprove.has(String(id)),
      mayMeasure: mayMeasure.has(String(id)),
      name,
      periods: docs.periods
        .filter((period) => idOf(period.kpi) === String(id))
        .map((period) => periodOf(period, docs.measurements, seen)),
      unit: indicator.unit,
    }
  }
  return new Map(kpis.map((kpi) => [kpi.id, toPanel(kpi)]))
}
