import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, idOf, rowsIn, textIn } from '@streekwerk/payload-kit'

import { isAsked } from '../domain/checklist/isAsked'
import type { Verdict } from '../domain/checklist/judgeItem'
import { judgeItem } from '../domain/checklist/judgeItem'
import { overdueByOwner } from '../domain/checklist/overdue'
import type { Gate } from '../domain/gate/answerGate'
import { answerGate, noProgress } from '../domain/gate/answerGate'
import { effortOf } from '../domain/gate/effort'
import type { ItemKind } from '../domain/lifeCycle/lifeCycle'
import { itemsOfPhase } from '../domain/lifeCycle/lifeCycle'
import type { TrailState, Visit } from '../domain/trail/trail'
import type { JudgedTrail } from './judgeTrail'

type Named = Readonly<{ key: string; name: string; guidance: string }>

/** An item as it is told: what it asks, what was said of it, and how it is judged today. */
export type ToldItem = Readonly<{
  id: number | string
  key: string
  kind: ItemKind
  title: string
  guidance: string
  lifeCycleItem: Doc
  answer: Doc
  waivers: readonly Doc[]
  verdict: Verdict
  /** Whether it asks something of who owns it, now or once its subject is on hold no more. */
  isAsked: boolean
  effort: number
}>

/** A subject on its way, as it is told to whoever may read it. */
export type ToldSubject = Readonly<{
  subject: string
  lifeCycle: Readonly<{ id: number | string; key: string; name: string; version: number }>
  phase: string
  state: TrailState
  visits: readonly Visit[]
  /** How many reviews there were: whoever decides sends it back. */
  seen: number
  /** Since when a decision is asked for, and by whom; null where it is not. */
  asked: Readonly<{ at: string; by: string | null }> | null
  today: string
  gate: Gate
  conditions: readonly Doc[]
  /** The keys of items that should have been settled before today, by who owns them; those that nobody owns under null. */
  overdue: readonly Readonly<{ owner: string | null; keys: readonly string[] }>[]
  phases: readonly (Named &
    Readonly<{
      progress: Gate['progress']
      steps: readonly (Named & Readonly<{ progress: Gate['progress']; items: readonly ToldItem[] }>)[]
    }>)[]
}>

const namedIn = (row: Readonly<Record<string, unknown>>): Named => ({
  key: textIn(row.key),
  name: textIn(row.name),
  guidance: textIn(row.guidance),
})

const tellItems = ({
  checks,
  standing,
  stored,
  today,
  trail,
}: JudgedTrail): ReadonlyMap<string, ToldItem> => {
  const rules = new Map(
    stored.lifeCycle.phases.flatMap((phase) =>
      itemsOfPhase(phase).map((rule) => [rule.key, { phase: phase.key, rule }]),
    ),
  )
  const documents = new Map(stored.items.map((item) => [textIn(item.key), item]))
  return new Map(
    standing.items.flatMap((doc) => {
      const key = textIn(doc.key)
      const [answer, lifeCycleItem, found] = [standing.answers.get(key), documents.get(key), rules.get(key)]
      if (!answer || !lifeCycleItem || !found) return []
      const { phase, rule } = found
      const verdict = judgeItem(rule, answer, { checks, today })
      const told: ToldItem = {
        id: doc.id,
        key,
        kind: rule.kind,
        title: textIn(lifeCycleItem.title),
        guidance: textIn(lifeCycleItem.guidance),
        lifeCycleItem,
        answer: doc,
        waivers: standing.waivers.filter(({ item }) => idOf(item) === String(doc.id)),
        verdict,
        isAsked: isAsked(rule, verdict, { isRetired: doc.isRetired === true, phase, trail }),
        effort: effortOf(verdict),
      }
      return [[key, told] as const]
    }),
  )
}

const tellOverdue = (
  { phase, today }: JudgedTrail,
  items: ReadonlyMap<string, ToldItem>,
): ToldSubject['overdue'] => {
  const owned = itemsOfPhase(phase)
    .flatMap(({ key }) => items.get(key) ?? [])
    .map(({ answer, isAsked: asked, key }) => ({
      dueOn: dayOf(answer.dueOn),
      isAsked: asked,
      key,
      owner: idOf(answer.owner),
    }))
  return [...overdueByOwner(owned, today)].map(([owner, late]) => ({
    owner,
    keys: late.map(({ key }) => key),
  }))
}

const tellPhases = (
  { checks, standing, stored, today }: JudgedTrail,
  items: ReadonlyMap<string, ToldItem>,
): ToldSubject['phases'] =>
  stored.lifeCycle.phases.map((phase, at) => {
    const row = rowsIn(stored.doc.phases)[at] ?? {}
    const { progress, steps } = answerGate(
      phase,
      { answers: standing.answers, conditions: [] },
      { checks, today },
    )
    return {
      ...namedIn(row),
      progress,
      steps: phase.steps.map((step, place) => ({
        ...namedIn(rowsIn(row.steps)[place] ?? {}),
        progress: steps[place]?.progress ?? noProgress,
        items: step.items.flatMap(({ key }) => items.get(key) ?? []),
      })),
    }
  })

/** Puts together what is told of a subject, in the order of its life cycle. */
export const tellSubject = (read: JudgedTrail): ToldSubject => {
  const { doc, gate, standing, stored, subject, today, trail } = read
  const items = tellItems(read)
  return {
    subject,
    lifeCycle: {
      id: stored.doc.id,
      key: stored.lifeCycle.key,
      name: textIn(stored.doc.name),
      version: stored.lifeCycle.version,
    },
    phase: trail.phase,
    state: trail.state,
    visits: trail.visits,
    seen: Number(doc.reviews ?? 0),
    asked: textIn(doc.askedAt) === '' ? null : { at: textIn(doc.askedAt), by: idOf(doc.askedBy) },
    today,
    gate,
    conditions: standing.conditions,
    overdue: tellOverdue(read, items),
    phases: tellPhases(read, items),
  }
}
