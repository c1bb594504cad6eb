import type { Verdict } from '../domain/checklist/judgeItem'
import { judgeItem } from '../domain/checklist/judgeItem'
import type { Gate } from '../domain/gate/answerGate'
import { answerGate } from '../domain/gate/answerGate'
import { effortOf } from '../domain/gate/effort'
import type { ItemKind } from '../domain/lifeCycle/lifeCycle'
import type { TrailState, Visit } from '../domain/trail/trail'
import type { Doc } from './localApi'
import type { StoredTrail } from './readTrail'

type Named = Readonly<{ key: string; name: string; guidance: string }>

/** An item as it is told: what it asks, what was said of it, and how it is judged today. */
export type ToldItem = Readonly<{
  id: number | string
  key: string
  kind: ItemKind
  title: string
  guidance: string
  template: Doc
  answer: Doc
  waivers: readonly Doc[]
  verdict: Verdict
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
  today: string
  gate: Gate
  conditions: readonly Doc[]
  phases: readonly (Named &
    Readonly<{
      progress: Gate['progress']
      steps: readonly (Named & Readonly<{ progress: Gate['progress']; items: readonly ToldItem[] }>)[]
    }>)[]
}>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const rows = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : []
const named = (row: Readonly<Record<string, unknown>>): Named => ({
  key: text(row.key),
  name: text(row.name),
  guidance: text(row.guidance),
})

const tellItems = ({ checks, standing, stored, today }: StoredTrail): ReadonlyMap<string, ToldItem> => {
  const templates = new Map(stored.items.map((template) => [text(template.key), template]))
  const rules = new Map(
    stored.lifeCycle.phases
      .flatMap(({ steps }) => steps)
      .flatMap(({ items }) => items)
      .map((item) => [item.key, item]),
  )
  return new Map(
    standing.items.flatMap((doc) => {
      const key = text(doc.key)
      const [answer, rule, template] = [standing.answers.get(key), rules.get(key), templates.get(key)]
      if (!answer || !rule || !template) return []
      const verdict = judgeItem(rule, answer, { checks, today })
      const told: ToldItem = {
        id: doc.id,
        key,
        kind: rule.kind,
        title: text(template.title),
        guidance: text(template.guidance),
        template,
        answer: doc,
        waivers: standing.waivers.filter(({ item }) => String(item) === String(doc.id)),
        verdict,
        effort: effortOf(verdict),
      }
      return [[key, told] as const]
    }),
  )
}

/** Puts together what is told of a subject, in the order of its life cycle. */
export const tellSubject = (read: StoredTrail): ToldSubject => {
  const { checks, doc, gate, standing, stored, subject, today, trail } = read
  const items = tellItems(read)
  const phaseRows = rows(stored.doc.phases)
  return {
    subject,
    lifeCycle: {
      id: stored.doc.id,
      key: stored.lifeCycle.key,
      name: text(stored.doc.name),
      version: stored.lifeCycle.version,
    },
    phase: trail.phase,
    state: trail.state,
    visits: trail.visits,
    seen: Number(doc.reviews ?? 0),
    today,
    gate,
    conditions: standing.conditions,
    phases: stored.lifeCycle.phases.map((phase, at) => {
      const { progress, steps } = answerGate(
        phase,
        { answers: standing.answers, conditions: [] },
        { checks, today },
      )
      const stepRows = rows(phaseRows[at]?.steps)
      return {
        ...named(phaseRows[at] ?? {}),
        progress,
        steps: phase.steps.map((step, place) => ({
          ...named(stepRows[place] ?? {}),
          progress: steps[place]?.progress ?? { settled: 0, total: 0 },
          items: step.items.flatMap(({ key }) => items.get(key) ?? []),
        })),
      }
    }),
  }
}
