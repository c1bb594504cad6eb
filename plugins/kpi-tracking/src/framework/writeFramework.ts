import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, localApi, rowsIn, storedDay } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import type { FrameworkPlan, PlannedIndicator, PlannedKpi } from '../domain/framework/plan'
import type { Dimension } from '../domain/kpi/kpi'
import type { ImportedDocs } from '../options'
import { findAll } from '../read/findAll'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import type { NewMeasurement } from '../table/writeSubmitted'
import { PLANNED } from './planned'

type Plain = Readonly<Record<string, unknown>>

/** The request for as long as a plan is written: what is asked with it afterwards is held against all rules. */
const asPlanned = (req: PayloadRequest): PayloadRequest =>
  Object.assign(isolateObjectProperty(req, 'context'), { context: { ...req.context, [PLANNED]: true } })

const create = (req: PayloadRequest, collection: string, data: Record<string, unknown>): Promise<Doc> =>
  localApi(req.payload).create({ collection, data, depth: 0, overrideAccess: true, req })

const update = (
  req: PayloadRequest,
  collection: string,
  { data, id }: { data: Record<string, unknown>; id: Doc['id'] },
): Promise<Doc> => localApi(req.payload).update({ collection, data, depth: 0, id, overrideAccess: true, req })

/** Rows by their keys as they stand, with those that are new: what they are called in other languages stays. */
const rowsWith = (
  stored: unknown,
  keys: readonly string[],
  rowOf: (key: string, before: Plain | undefined) => Plain,
): readonly Plain[] => {
  const before = new Map(rowsIn(stored).map((row) => [row.key, row]))
  return keys.map((key) => ({ label: key, ...before.get(key), ...rowOf(key, before.get(key)), key }))
}

const dimensionRows = (dimensions: readonly Dimension[], stored: unknown): readonly Plain[] => {
  const byKey = new Map(dimensions.map((dimension) => [dimension.key, dimension]))
  return rowsWith(stored, [...byKey.keys()], (key, before) => ({
    categories: rowsWith(before?.categories, byKey.get(key)?.categories ?? [], () => ({})),
    isExhaustive: byKey.get(key)?.isExhaustive === true,
  }))
}

const writeIndicator = async (
  req: PayloadRequest,
  { asked, isChanged, kept, rules }: PlannedIndicator,
): Promise<Doc['id']> => {
  const { decimals, direction, mayBeNegative, type } = rules
  if (kept === null) {
    const { key, level, name, tells, unit } = asked
    const said = { ...(level === null ? {} : { level }), ...(unit === '' ? {} : { unit }) }
    const dimensions = dimensionRows(rules.dimensions, [])
    const data = { ...said, decimals, dimensions, direction, mayBeNegative, name, tableKey: key, tells, type }
    return (await create(req, slugs.indicators, data)).id
  }
  if (isChanged) {
    const before = await readDoc(req, slugs.indicators, kept.id)
    const dimensions = dimensionRows(rules.dimensions, before?.dimensions)
    const data = { decimals, dimensions, tableKey: asked.key }
    await update(req, slugs.indicators, { data, id: kept.id })
  }
  return kept.id
}

const writeKpi = async (
  req: PayloadRequest,
  { asked, baselineOn, isChanged, kept, kpi }: PlannedKpi,
  indicator: Doc['id'],
): Promise<Doc['id']> => {
  const { baseline, frequency, from, until } = kpi
  const on = baselineOn === null ? null : storedDay(baselineOn)
  if (kept === null) {
    const days = { from: storedDay(from), until: storedDay(until) }
    const { key, name, subject } = asked
    const data = { baseline: { on, value: baseline }, frequency, indicator, name, subjects: [subject] }
    return (await create(req, slugs.kpis, { ...data, ...days, tableKey: key })).id
  }
  if (isChanged) {
    const before = ((await readDoc(req, slugs.kpis, kept.id))?.baseline ?? {}) as Plain
    const days = { from: storedDay(from), until: storedDay(until) }
    const data = { ...days, baseline: { ...before, on, value: baseline }, tableKey: asked.key }
    await update(req, slugs.kpis, { data, id: kept.id })
  }
  return kept.id
}

const nameOf = (from: unknown, until: unknown): string => `${dayOf(from)}..${dayOf(until)}`

const readPeriods = async (req: PayloadRequest, kpi: Doc['id']): Promise<ReadonlyMap<string, Doc>> => {
  const docs = await findAll(req, slugs.periods, { kpi: { equals: kpi } }, { from: true, until: true })
  return new Map(docs.map((doc) => [nameOf(doc.from, doc.until), doc]))
}

/** Writes the periods of a KPI that a table has something to say of, and answers what is to be written as measured in them. */
const writePeriods = async (
  req: PayloadRequest,
  { periods }: PlannedKpi,
  kpi: Doc['id'],
): Promise<readonly NewMeasurement[]> => {
  const stored = await readPeriods(req, kpi)
  const measured: NewMeasurement[] = []
  for (const { from, measured: own, target, until } of periods) {
    const days = { from: storedDay(from), until: storedDay(until) }
    const aim = target === null ? {} : { target }
    const found = stored.get(nameOf(days.from, days.until))
    const period = found ?? (await create(req, slugs.periods, { ...days, ...aim, kpi }))
    if (found && target !== null) await update(req, slugs.periods, { data: aim, id: found.id })
    if (own) measured.push({ ...own, place: { kpi, period: { id: period.id, until: period.until } } })
  }
  return measured
}

/** What came of a plan: the documents it is about, and what is left to be written. */
export type WrittenFramework = Readonly<{ docs: ImportedDocs; measured: readonly NewMeasurement[] }>

/**
 * Writes a plan of which nothing is wrong through Payload, whose hooks keep the rules once more, but for what was measured. `onKpi` is told
 * after each KPI.
 */
export const writeFramework = async (
  asked: PayloadRequest,
  { indicators, kpis }: FrameworkPlan,
  onKpi: () => void,
): Promise<WrittenFramework> => {
  const req = asPlanned(asked)
  const ids = new Map<string, Doc['id']>()
  for (const indicator of indicators) ids.set(indicator.asked.key, await writeIndicator(req, indicator))
  const measured: NewMeasurement[] = []
  const written: string[] = []
  for (const planned of kpis) {
    const kpi = await writeKpi(req, planned, ids.get(planned.asked.indicator) ?? '')
    measured.push(...(await writePeriods(req, planned, kpi)))
    written.push(String(kpi))
    onKpi()
  }
  const changed = indicators.flatMap(({ asked, isChanged, kept }) =>
    kept && isChanged ? (ids.get(asked.key) ?? []) : [],
  )
  const others =
    changed.length === 0 ? [] : await findAll(req, slugs.kpis, { indicator: { in: changed } }, {})
  return {
    docs: {
      indicators: [...ids.values()].map(String),
      kpis: [...new Set([...written, ...others.map(({ id }) => String(id))])],
    },
    measured,
  }
}
