import {
  allowedWhere,
  conflict,
  inTransaction,
  isSeen,
  isYes,
  todayIn,
  tryLock,
  wrongAt,
} from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'

import { asConflict } from '../act/asConflict'
import type { FrameworkMap, FrameworkNotation, NamedRow, RowNote } from '../domain/framework/frameworkMap'
import { gather } from '../domain/framework/gather'
import type { FrameworkFault, FrameworkPlan, FrameworkWarning } from '../domain/framework/plan'
import { planFramework } from '../domain/framework/planFramework'
import type { Tally } from '../domain/framework/tally'
import { tallyOf } from '../domain/framework/tally'
import type { ImportedDocs } from '../options'
import { findAll } from '../read/findAll'
import { inOneLanguage } from '../read/inOneLanguage'
import { optionsIn } from '../read/optionsOf'
import { slugs } from '../slugs'
import { NoTable } from '../table/readRecords'
import type { NewMeasurement } from '../table/writeSubmitted'
import { writeSubmitted } from '../table/writeSubmitted'
import { refusals } from '../words/refusals'
import { readKept } from './readKept'
import { isNaming, readSubjects } from './readSubjects'
import { writeFramework } from './writeFramework'

/** How a framework is read. */
export type ImportingFramework = Readonly<{
  map: FrameworkMap
  notation: FrameworkNotation
  /** The id of the subject that all rows are of; null where a column says it. */
  subject: string | null
  /** By which of its fields a column names a subject. @default 'id' */
  subjectField?: string
  /** Only looks. */
  isDryRun: boolean
  /** Of more KPIs than these it is refused. @default however many there are */
  mostKpis?: number
  /** How many KPIs have been looked at. */
  onProgress?: (kpis: number) => void
}>

/** What came of a framework. With one fault nothing was written. */
export type ImportedFramework = Tally &
  Readonly<{
    isWritten: boolean
    /** The first of what is wrong; `faultCount` says how much there is. */
    faults: readonly RowNote<FrameworkFault>[]
    faultCount: number
    /** The first of what is told of what is taken; `warningCounts` says how much there is of each kind. */
    warnings: readonly RowNote<FrameworkWarning>[]
    warningCounts: Readonly<Partial<Record<FrameworkWarning, number>>>
    /** Columns of which the map says nothing, and which were not read. */
    unread: readonly string[]
  }>

const [MOST_NOTES, MEASURED_AT_ONCE] = [200, 1000]

/** A transaction that ends without leaving anything behind, with what it found. */
class Undone extends Error {
  constructor(readonly imported: ImportedFramework) {
    super('nothing is written')
  }
}

type Told = Readonly<{
  faults: readonly RowNote<FrameworkFault>[]
  isWritten: boolean
  unread: readonly string[]
}>

const countsOf = (warnings: readonly RowNote<FrameworkWarning>[]): ImportedFramework['warningCounts'] => {
  const counts: Partial<Record<FrameworkWarning, number>> = {}
  for (const { kind } of warnings) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const told = (plan: FrameworkPlan, { faults, isWritten, unread }: Told): ImportedFramework => ({
  ...tallyOf(plan),
  faultCount: faults.length,
  faults: faults.slice(0, MOST_NOTES),
  isWritten,
  unread,
  warningCounts: countsOf(plan.warnings),
  warnings: plan.warnings.slice(0, MOST_NOTES),
})

const unreadIn = (
  [first]: readonly NamedRow[],
  { columns, dimensions = {} }: FrameworkMap,
): readonly string[] => {
  const known = new Set([...Object.values(columns), ...Object.keys(dimensions)])
  return Object.keys(first?.cells ?? {}).filter((name) => name !== '' && !known.has(name))
}

/** What is measured of KPIs that are not theirs to measure is told like that of one that is not there. */
const foreignFaults = async (
  req: PayloadRequest,
  where: Where,
  measured: readonly NewMeasurement[],
): Promise<readonly RowNote<'kpiUnknown'>[]> => {
  if (measured.length === 0) return []
  const ids = [...new Set(measured.map(({ place }) => place.kpi))]
  const docs = await findAll(req, slugs.kpis, { and: [where, { id: { in: ids } }] }, {})
  const own = new Set(docs.map(({ id }) => id))
  return measured.flatMap(({ asked, place }) =>
    own.has(place.kpi) ? [] : [{ column: null, kind: 'kpiUnknown' as const, line: asked.line }],
  )
}

const writeMeasured = async (req: PayloadRequest, measured: readonly NewMeasurement[]): Promise<void> => {
  for (let from = 0; from < measured.length; from += MEASURED_AT_ONCE)
    await writeSubmitted(req, measured.slice(from, from + MEASURED_AT_ONCE))
}

const refuseUnknownSubject = async (req: PayloadRequest, subject: string | null): Promise<void> => {
  if (subject === null || (await isSeen(req, optionsIn(req).subject, subject))) return
  throw wrongAt(req, 'subject', refusals.subjectUnknown)
}

const rowsOf = async (rows: AsyncIterable<NamedRow>): Promise<readonly NamedRow[]> => {
  const all: NamedRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

/**
 * Takes a results framework, all of it or nothing: indicators, KPIs with their periods and targets, and what was measured, which is
 * submitted in the name of whoever asks and waits for somebody else to approve it. What a table told before is known again by its words,
 * whatever it is called since, so that the same table twice changes nothing, and a later one adds what is new. All rows are held at once.
 */
export const importFramework = async (
  asked: PayloadRequest,
  rows: AsyncIterable<NamedRow>,
  {
    isDryRun,
    map,
    mostKpis = Number.POSITIVE_INFINITY,
    notation,
    onProgress,
    subject,
    subjectField = 'id',
  }: ImportingFramework,
): Promise<ImportedFramework> => {
  const req = inOneLanguage(asked)
  const { access, margin, timeZone, users, whileImporting } = optionsIn(req)
  // Who submits has an account of the house: another kind has ids of its own.
  if (!req.user || req.user.collection !== users) throw new Forbidden(req.t)
  if (!(await isYes(access.define({ req }))) || !(await isYes(access.maintain({ req }))))
    throw new Forbidden(req.t)
  await refuseUnknownSubject(req, subject)
  if (!isNaming(req, optionsIn(req).subject, subjectField))
    throw wrongAt(req, 'subjectField', refusals.subjectFieldUnknown)
  const all = await rowsOf(rows)
  const named = await readSubjects(req, all, { field: subjectField, map })
  const framework = gather(named.rows, { map, notation, subject })
  const unread = unreadIn(all, map)
  try {
    return await inTransaction(req, async () => {
      // Two tables at the same moment would each make what the other makes, and whoever waits holds a connection.
      if (!(await tryLock(req, 'kpi-tracking framework', 'import'))) throw conflict(req, refusals.importing)
      const kept = await readKept(req, framework)
      const plan = planFramework(framework, { kept, map, margin, today: todayIn(timeZone) })
      if (plan.kpis.length > mostKpis) throw new NoTable('tooManyRows', 1)
      const faults: readonly RowNote<FrameworkFault>[] = [...named.faults, ...plan.faults]
      if (faults.length > 0) throw new Undone(told(plan, { faults, isWritten: false, unread }))
      const write = async (): Promise<ImportedDocs> => {
        let looked = 0
        const { docs, measured } = await writeFramework(req, plan, () => onProgress?.((looked += 1)))
        const where = await allowedWhere(req, access.measure)
        if (!where && measured.length > 0) throw new Forbidden(req.t)
        const foreign = await foreignFaults(req, where ?? {}, measured)
        if (foreign.length > 0) throw new Undone(told(plan, { faults: foreign, isWritten: false, unread }))
        await writeMeasured(req, measured)
        if (isDryRun) throw new Undone(told(plan, { faults, isWritten: false, unread }))
        return docs
      }
      await whileImporting({ req, write })
      return told(plan, { faults, isWritten: true, unread })
    })
  } catch (error) {
    if (error instanceof Undone) return error.imported
    throw asConflict(req, error)
  }
}
