import type { Doc } from '@streekwerk/payload-kit'
import { conflict, dayOf, idOf, isThere, localApi, textIn, wrongAt } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { keepCounting } from '../act/keepCounting'
import { hasLockedPeriod } from '../act/lockedPeriods'
import { lockDefinition, lockSubject } from '../act/locks'
import { planPeriods, refuseLostPeriods } from '../act/planPeriods'
import type { Kpi, Level } from '../domain/kpi/kpi'
import type { KpiFault } from '../domain/kpi/kpiFaults'
import { kpiFaults } from '../domain/kpi/kpiFaults'
import { measuredFaults } from '../domain/kpi/measuredFaults'
import { spanFaults, spanOfSubjects } from '../domain/kpi/span'
import { PLANNED } from '../framework/planned'
import { idsIn } from '../read/idsIn'
import { countLike, readDoc, readKpi } from '../read/readKpi'
import { readSpans } from '../read/readSpans'
import { reread } from '../read/reread'
import { toKpi } from '../read/toKpi'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { kpiFaultWords, refusals, spanFaultWords } from '../words/refusals'
import { lockIndicator } from './keepIndicator'
import { refuseUnknown } from './refuseUnknown'
import { refuseFirst } from './said'

type Plain = Readonly<Record<string, unknown>>

const pathOf = (field: KpiFault['field']): string => (field === 'baseline' ? 'baseline.value' : field)

const refuseUnknownPerson = async (
  req: PayloadRequest,
  users: string,
  { after, before }: { after: Plain; before: Plain },
): Promise<void> => {
  const responsible = idOf(after.responsible)
  if (responsible === null || responsible === idOf(before.responsible)) return
  if (!(await isThere(req, users, responsible))) throw wrongAt(req, 'responsible', refusals.personUnknown)
}

/** The KPI as it stands under its lock, as the rules know it. */
const rereadKpi = async (req: PayloadRequest, before: Doc): Promise<{ id: Doc['id']; kpi: Kpi } | null> => {
  await lockDefinition(req, before.id)
  await reread(req, slugs.kpis, before)
  const stored = await readKpi(req, before.id)
  return stored && { id: before.id, kpi: stored.kpi }
}

const readIndicator = async (req: PayloadRequest, id: string): Promise<Doc> => {
  await lockIndicator(req, id)
  const indicator = await readDoc(req, slugs.indicators, id)
  if (!indicator) throw wrongAt(req, 'indicator', refusals.indicatorUnknown)
  return indicator
}

/** A KPI that was measured stays of its indicator: its values are of that. */
const keepIndicatorOf = async (
  req: PayloadRequest,
  { before, indicator }: { before: Partial<Doc>; indicator: string },
): Promise<void> => {
  if (before.id === undefined || idOf(before.indicator) === indicator) return
  const measured = await countLike(req, slugs.measurements, { kpi: { equals: before.id } })
  if (measured > 0) throw wrongAt(req, 'indicator', refusals.measuredIndicator)
}

/** Targets that were set are values of the indicator that a KPI goes over to. */
const refuseUnfitTargets = async (
  req: PayloadRequest,
  { before, kpi }: { before: Partial<Doc>; kpi: Kpi },
): Promise<void> => {
  if (before.id === undefined) return
  const { docs } = await localApi(req.payload).find({
    collection: slugs.periods,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { target: true },
    where: { and: [{ kpi: { equals: before.id } }, { target: { exists: true } }] },
  })
  const isUnfit = docs.some(
    ({ target }) => measuredFaults(kpi, { denominator: null, numerator: null, value: target }).length > 0,
  )
  if (isUnfit) throw wrongAt(req, 'indicator', refusals.targetsDoNotFit)
}

/** What decides whether a KPI lies within the time of what it is of. */
const placedBy = ({ from, indicator, subjects, until }: Plain): string =>
  JSON.stringify([idOf(indicator), idsIn(subjects).toSorted(), dayOf(from), dayOf(until)])

/** A KPI is measured while what it is of runs; one that was placed before stays, should that run otherwise since. */
const refuseOutside = async (
  req: PayloadRequest,
  { after, before, indicator, kpi }: { after: Plain; before: Plain; indicator: Doc; kpi: Kpi },
): Promise<void> => {
  // A table was held against it by its periods, as a plan.
  if (req.context[PLANNED] === true || placedBy(after) === placedBy(before)) return
  const subjects = idsIn(after.subjects)
  const span = spanOfSubjects(subjects, await readSpans(req, subjects))
  refuseFirst(
    req,
    spanFaults(kpi, textIn(indicator.level) as Level, span).map(({ fault, field }) => ({
      path: field,
      words: spanFaultWords[fault],
    })),
  )
}

/** By what a period is judged, and what is told of that. */
const judgedBy = ({ baseline, indicator, margin }: Plain): string => {
  const { on, source, value } = (baseline ?? {}) as Plain
  return JSON.stringify([idOf(indicator), value ?? null, dayOf(on), textIn(source), margin ?? null])
}

/** What a locked period was judged by stays: others rely on it. */
const keepLocked = async (
  req: PayloadRequest,
  { after, before }: { after: Plain; before: Doc },
): Promise<void> => {
  if (judgedBy(after) !== judgedBy(before) && (await hasLockedPeriod(req, before.id)))
    throw conflict(req, refusals.lockedPeriods)
}

/** A day that was sent and that none can be made of is told at its field; one that is missing Payload tells. */
const refuseOddDays = (req: PayloadRequest, after: Plain): void => {
  for (const field of ['from', 'until', 'endedOn'])
    if (after[field] && dayOf(after[field]) === null) throw wrongAt(req, field, kpiFaultWords.dayOutside)
}

/**
 * Refuses a KPI that could not be measured or is of what is not there, at the field that is wrong, and a change that would lose what was
 * measured.
 */
export const refuseFaultyKpi =
  ({ subject: collection, users }: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const before = (operation === 'update' ? originalDoc : {}) as Partial<Doc>
    const after: Plain = { ...before, ...data }
    const id = idOf(after.indicator)
    // What is required and left out Payload tells.
    if (id === null) return data
    const stored = before.id === undefined ? null : await rereadKpi(req, before as Doc)
    const indicator = await readIndicator(req, id)
    await keepIndicatorOf(req, { before, indicator: id })
    await refuseUnknown(req, {
      after,
      before,
      field: 'subjects',
      // Nobody deletes it before this is saved.
      hold: (subject) => lockSubject(req, subject),
      of: collection,
    })
    await refuseUnknownPerson(req, users, { after, before })
    refuseOddDays(req, after)
    const kpi = toKpi(indicator, after)
    if (kpi.from === '' || kpi.until === '') return data
    refuseFirst(
      req,
      kpiFaults(kpi).map(({ fault, field }) => ({ path: pathOf(field), words: kpiFaultWords[fault] })),
    )
    await refuseOutside(req, { after, before, indicator, kpi })
    if (stored) {
      await keepLocked(req, { after, before: before as Doc })
      await keepCounting(req, { after: kpi, before: stored.kpi, id: stored.id })
    }
    if (idOf(before.indicator) !== id) await refuseUnfitTargets(req, { before, kpi })
    await refuseLostPeriods(req, await planPeriods(req, before.id, kpi))
    return data
  }
