import type { Doc } from '@streekwerk/payload-kit'
import {
  conflict,
  dayOf,
  idOf,
  isBlank,
  isSeen,
  rowsIn,
  safeHref,
  textIn,
  todayIn,
  wrongAt,
} from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { Forbidden, NotFound } from 'payload'

import { lockKpi } from '../act/locks'
import { refuseUnseen } from '../act/refuseUnseen'
import { isEditable } from '../domain/measurement/steps'
import { hasBegun, isAfterEnd } from '../domain/period/tooEarly'
import { mayFor } from '../read/mayFor'
import { countLike, readDoc, readKpi } from '../read/readKpi'
import { reread } from '../read/reread'
import type { StoredKpi } from '../read/toKpi'
import { writersWith } from '../read/writersOf'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'
import { measuredFrom } from './measuredFrom'

type Plain = Readonly<Record<string, unknown>>

const readPeriod = async (
  req: PayloadRequest,
  { doc, kpi }: StoredKpi,
  { id, isCorrected, timeZone }: { id: string; isCorrected: boolean; timeZone: string },
): Promise<Doc> => {
  const period = await readDoc(req, slugs.periods, id)
  if (!period || idOf(period.kpi) !== String(doc.id)) throw wrongAt(req, 'period', refusals.periodUnknown)
  if (period.lockedAt) throw conflict(req, stepFaultWords.periodLocked)
  const from = dayOf(period.from)
  if (from !== null && !hasBegun({ from }, todayIn(timeZone)))
    throw wrongAt(req, 'period', stepFaultWords.notBegun)
  if (!isCorrected && from !== null && isAfterEnd(kpi, { from })) throw conflict(req, refusals.ended)
  return period
}

/** In a period one measurement is at work and one counts; another comes only to correct that. */
const refuseSecond = async (
  req: PayloadRequest,
  { corrects, period }: { corrects: string | null; period: number | string },
): Promise<void> => {
  const inState = (...states: string[]) =>
    countLike(req, slugs.measurements, {
      and: [
        { period: { equals: period } },
        { state: { in: states } },
        ...(corrects === null ? [] : [{ id: { not_equals: corrects } }]),
      ],
    })
  if ((await inState('draft', 'submitted')) > 0) throw conflict(req, refusals.beingMeasured)
  if ((await inState('approved')) > 0) throw conflict(req, refusals.alreadyMeasured)
}

/** A link leads to somewhere on the web. */
const refuseNoLinks = (req: PayloadRequest, { evidence }: Plain): void => {
  const at = rowsIn(evidence).findIndex(
    ({ link }) => !isBlank(textIn(link)) && safeHref(textIn(link)) === null,
  )
  if (at >= 0) throw wrongAt(req, `evidence.${at}.link`, refusals.noLink)
}

const refuseUnseenFiles = async (
  req: PayloadRequest,
  files: string | null,
  { after, before }: { after: Plain; before: Plain },
): Promise<void> => {
  const filesOf = (doc: Plain) => rowsIn(doc.evidence).map(({ file }) => idOf(file))
  const known = new Set(filesOf(before))
  for (const [at, id] of filesOf(after).entries())
    if (files !== null && id !== null && !known.has(id) && !(await isSeen(req, files, id)))
      throw wrongAt(req, `evidence.${at}.file`, refusals.fileUnknown)
}

const asDraft = async (options: ResolvedOptions, req: PayloadRequest, data: Plain): Promise<Plain> => {
  const [kpi, period] = [idOf(data.kpi), idOf(data.period)]
  if (kpi === null || period === null) return data
  if (req.user && !(await mayFor(req, options.access.measure, kpi))) throw new Forbidden(req.t)
  await lockKpi(req, kpi)
  const stored = await readKpi(req, kpi)
  if (!stored) throw wrongAt(req, 'kpi', refusals.kpiUnknown)
  const corrects = idOf(data.corrects)
  const { timeZone, users } = options
  const asked = { id: period, isCorrected: corrects !== null, timeZone }
  const { id, until } = await readPeriod(req, stored, asked)
  await refuseSecond(req, { corrects, period: id })
  // A correction names what the corrected one named, whoever may read that.
  const before = corrects === null ? {} : ((await readDoc(req, slugs.measurements, corrects)) ?? {})
  await refuseUnseenFiles(req, options.files, { after: data, before })
  refuseNoLinks(req, data)
  return {
    ...data,
    ...measuredFrom(req, stored.kpi, { said: data }),
    state: 'draft',
    until,
    writtenBy: writersWith(req, users, {}),
  }
}

const asChanged = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { before, data }: { before: Doc; data: Plain },
): Promise<Plain> => {
  const { seenAt, ...said } = data
  const kpi = idOf(before.kpi) ?? ''
  await lockKpi(req, kpi)
  const now = await reread(req, slugs.measurements, before)
  refuseUnseen(req, [now], seenAt)
  const stored = await readKpi(req, kpi)
  if (!stored) throw new NotFound(req.t)
  if (!isEditable(now.state as 'draft')) throw conflict(req, refusals.notApprovedYet)
  const isCorrected = idOf(before.corrects) !== null
  const { timeZone, users } = options
  await readPeriod(req, stored, { id: idOf(before.period) ?? '', isCorrected, timeZone })
  const after = { ...before, ...said }
  await refuseUnseenFiles(req, options.files, { after, before })
  refuseNoLinks(req, after)
  return {
    ...said,
    ...measuredFrom(req, stored.kpi, { before, said: after }),
    writtenBy: writersWith(req, users, now),
  }
}

/**
 * Lets a draft be made and changed, of a period that is open and that nobody else measures in; whatever is sent, it is a draft, and its
 * value follows from its numerator and denominator. One save at a time is let through, and none by whoever says by `seenAt` that they saw
 * it before somebody else changed it.
 */
export const setMeasurement =
  (options: ResolvedOptions): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (!data) return data
    if (operation === 'create') return asDraft(options, req, data as Plain)
    return asChanged(options, req, { before: originalDoc as Doc, data: data as Plain })
  }
