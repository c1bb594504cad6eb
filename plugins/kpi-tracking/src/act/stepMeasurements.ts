import type { Doc } from '@streekwerk/payload-kit'
import {
  changedTo,
  conflict,
  dayOf,
  idOf,
  inTransaction,
  localApi,
  nameOf,
  tableOf,
  tellWritten,
  todayIn,
  transactionOf,
  wrongAt,
} from '@streekwerk/payload-kit'
import { inArray } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { MeasurementState, MeasurementStep, StepFault, Stepping } from '../domain/measurement/steps'
import { stateAfter, stepFault } from '../domain/measurement/steps'
import { countsFrom, isAfterEnd } from '../domain/period/tooEarly'
import { optionsIn } from '../read/optionsOf'
import { readAllDocs, readDocs } from '../read/readDocs'
import { readKpis } from '../read/readKpi'
import { storedNumber } from '../read/toKpi'
import { writersOf } from '../read/writersOf'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'
import { withDay } from '../words/withDay'
import { lockKpis } from './locks'
import { refuseUnseen } from './refuseUnseen'

/** A step that is asked for, of one measurement or of many. */
export type StepRequest = Readonly<{
  ids: readonly string[]
  step: MeasurementStep
  reason: string
  /** When they were saved last, as far as whoever asks has seen. @default whatever they are by now */
  seenAt?: string
}>

const kpisIn = (docs: readonly Doc[]): readonly string[] => docs.flatMap(({ kpi }) => idOf(kpi) ?? [])

/** What the rules know of each of these measurements: its period and its KPI are read once for all. */
const readStepping = async (req: PayloadRequest, docs: readonly Doc[]): Promise<(doc: Doc) => Stepping> => {
  const periods = await readDocs(
    req,
    slugs.periods,
    docs.flatMap(({ period }) => idOf(period) ?? []),
  )
  const kpis = await readKpis(req, kpisIn(docs))
  return (doc) => {
    const [period, kpi] = [periods.get(idOf(doc.period) ?? ''), kpis.get(idOf(doc.kpi) ?? '')]
    const days = { from: dayOf(period?.from) ?? '', until: dayOf(period?.until) ?? '' }
    return {
      begins: days.from,
      countsFrom: kpi ? countsFrom(kpi.kpi, days, storedNumber(doc.value)) : days.until,
      isAfterEnd: kpi !== undefined && idOf(doc.corrects) === null && isAfterEnd(kpi.kpi, days),
      isLocked: Boolean(period?.lockedAt),
      state: doc.state as MeasurementState,
      submittedBy: idOf(doc.submittedBy),
      writtenBy: writersOf(doc),
    }
  }
}

/** What comes too early is told at the measurement of which it does, all else of the whole. */
const refused = (req: PayloadRequest, fault: StepFault, { at, day }: { at: number; day: string }): Error => {
  const words = stepFaultWords[fault]
  return fault === 'notBegun' || fault === 'notOver'
    ? wrongAt(req, `ids.${at}`, withDay(words, day))
    : conflict(req, words)
}

const refuseFaults = async (
  req: PayloadRequest,
  docs: readonly Doc[],
  { reason, step }: StepRequest,
): Promise<void> => {
  const steppingOf = await readStepping(req, docs)
  const asking = { by: String(req.user?.id ?? ''), reason, today: todayIn(optionsIn(req).timeZone) }
  for (const [at, doc] of docs.entries()) {
    const stepping = steppingOf(doc)
    const fault = stepFault(step, stepping, asking)
    if (fault) throw refused(req, fault, { at, day: stepping.countsFrom })
  }
}

/**
 * Writes past Payload, in one statement for all: it would write each document whole, with its parts and its evidence, which the database
 * keeps as they are once they count.
 */
const write = async (
  req: PayloadRequest,
  docs: readonly Doc[],
  data: Record<string, unknown>,
): Promise<void> => {
  if (docs.length === 0) return
  const { column, table } = tableOf(req.payload, slugs.measurements)
  const transaction = await transactionOf(req)
  await transaction
    .update(table)
    .set({ ...data, updatedAt: new Date().toISOString() })
    .where(
      inArray(
        column('id'),
        docs.map(({ id }) => id),
      ),
    )
  await tellWritten(
    optionsIn(req),
    req,
    docs.map((doc) => changedTo(slugs.measurements, doc, data)),
  )
}

/** What counted in the periods until now makes room for its corrections, and for nothing else. */
const giveWay = async (req: PayloadRequest, docs: readonly Doc[]): Promise<void> => {
  const periods = docs.flatMap(({ period }) => idOf(period) ?? [])
  const { docs: counting } = await localApi(req.payload).find({
    collection: slugs.measurements,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { state: true },
    where: { and: [{ period: { in: periods } }, { state: { equals: 'approved' } }] },
  })
  const corrected = new Set(docs.map(({ corrects }) => idOf(corrects)))
  if (counting.some(({ id }) => !corrected.has(String(id)))) throw conflict(req, refusals.alreadyMeasured)
  await write(req, counting, { state: 'corrected' })
}

const written = (
  req: PayloadRequest,
  { reason, step }: Pick<StepRequest, 'reason' | 'step'>,
): Record<string, unknown> => {
  const [by, at, name] = [req.user?.id ?? null, new Date().toISOString(), nameOf(req)]
  switch (step) {
    case 'submit':
      return { submittedAt: at, submittedBy: by, submittedByName: name }
    case 'sendBack':
      return { sentBackBecause: reason }
    case 'withdraw':
      return {}
    case 'approve':
      return { approvedAt: at, approvedBy: by, approvedByName: name }
  }
}

/**
 * Takes a step with measurements, all of them or none: submits, sends back or approves, in as many statements for many as for one. Of two
 * at the same moment the second finds it taken. Whoever calls has asked whether somebody may, of the KPI of each.
 */
export const stepMeasurements = (req: PayloadRequest, asked: StepRequest): Promise<readonly Doc[]> =>
  inTransaction(req, async () => {
    const read = () => readAllDocs(req, slugs.measurements, asked.ids)
    await lockKpis(req, kpisIn(await read()))
    const docs = await read()
    refuseUnseen(req, docs, asked.seenAt)
    await refuseFaults(req, docs, asked)
    if (asked.step === 'approve') await giveWay(req, docs)
    await write(req, docs, { ...written(req, asked), state: stateAfter(asked.step) })
    if (asked.step === 'approve') await optionsIn(req).onCounted?.({ kpis: [...new Set(kpisIn(docs))], req })
    return read()
  })
