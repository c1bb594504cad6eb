import { dayOf, readHistoryOf, rowsIn, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { isOver } from '../../../domain/trail/trail'
import type { JudgedTrail } from '../../../read/judgeTrail'
import type { ToldSubject } from '../../../read/tellSubject'
import { tellSubject } from '../../../read/tellSubject'
import type { ResolvedOptions } from '../../../resolveOptions'
import type { Id, LifeCycleChoice, PanelPhase, Surroundings } from '../panel'
import { readNewer } from './readNewer'
import { readPieces } from './readPieces'
import type { ToldCondition, ToldReview } from './readReviews'
import { readReviews, toldCondition } from './readReviews'
import { readSurroundings } from './readSurroundings'
import { toPanel } from './toPanel'

/** Everything that the view of a subject on its way shows. */
export type View = Readonly<{
  surroundings: Surroundings
  told: ToldSubject
  phases: readonly PanelPhase[]
  conditions: readonly ToldCondition[]
  asked: Readonly<{ on: string; by: Id | null }> | null
  reviews: readonly ToldReview[]
  newer: readonly LifeCycleChoice[]
}>

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** Everybody whom the view names. */
const peopleIn = ({ doc, standing }: JudgedTrail): readonly Id[] =>
  [
    doc.askedBy,
    ...standing.items.flatMap(({ override, owner }) => [
      owner,
      (override as { by?: unknown } | null | undefined)?.by,
    ]),
    ...standing.conditions.map(({ owner }) => owner),
    ...standing.waivers.flatMap(({ approvedBy, requestedBy, withdrawnBy }) => [
      approvedBy,
      requestedBy,
      withdrawnBy,
    ]),
  ].filter(isId)

/** The day of a moment, where the house is. */
export const dayIn =
  (timeZone: string) =>
  (moment: unknown): string | null =>
    dayOf(moment) === null ? null : todayIn(timeZone, new Date(moment as string))

const toConditions = ({ standing }: JudgedTrail, told: ToldSubject): readonly ToldCondition[] => {
  const byId = new Map(standing.conditions.map((doc) => [String(doc.id), doc]))
  return told.gate.conditions.flatMap(({ id }) => {
    const doc = byId.get(id)
    return doc ? [toldCondition(doc)] : []
  })
}

/** Reads all that the view shows; null for a visitor. Whoever calls has asked whether the subject's phases may be read. */
export const readView = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  read: JudgedTrail,
): Promise<View | null> => {
  const { doc, standing, stored, subject } = read
  const toDay = dayIn(options.timeZone)
  const historyOf = await readHistoryOf(options, req)
  const withEvidence = standing.items.filter(({ evidence }) => rowsIn(evidence).length > 0)
  const [surroundings, pieces, reviews] = await Promise.all([
    readSurroundings(options, req, { spokenOf: peopleIn(read), subject }),
    readPieces(options, req, withEvidence),
    readReviews(req, doc.id, { conditions: standing.conditions, historyOf, toDay }),
  ])
  if (!surroundings) return null
  const told = tellSubject(read)
  const askedOn = toDay(doc.askedAt)
  return {
    asked: askedOn === null ? null : { by: isId(doc.askedBy) ? doc.askedBy : null, on: askedOn },
    conditions: toConditions(read, told),
    newer: surroundings.may.start && !isOver(told.state) ? await readNewer(req, stored.lifeCycle) : [],
    phases: toPanel(told, { dayIn: toDay, files: options.files, historyOf, pieces }),
    reviews,
    surroundings,
    told,
  }
}
