import type { Answer } from '../checklist/answer'
import { noAnswer } from '../checklist/answer'
import type { Circumstances, Verdict } from '../checklist/judgeItem'
import { judgeItem } from '../checklist/judgeItem'
import type { ItemKind, LifeCycleItem, Phase } from '../lifeCycle/lifeCycle'
import { effortOf } from './effort'

/** An item with what was found of it. */
export type JudgedItem = Readonly<{ key: string; kind: ItemKind; step: string; verdict: Verdict }>

/** A condition on which an earlier gate was passed, to be fulfilled by a day (YYYY-MM-DD). */
export type Condition = Readonly<{ id: string; dueOn: string; isFulfilled: boolean }>

type Share = Readonly<{ settled: number; total: number }>

/** How much of something is settled, of what is required and recommended; what is optional is counted beside it. */
export type Progress = Share & Readonly<{ optional: Share }>

/** What a gate answers, and why: what it waits for stands in the order in which it costs least to clear. */
export type Gate = Readonly<{
  isOpen: boolean
  /** Required items that are not settled, the cheapest first. */
  missing: readonly JudgedItem[]
  /** Conditions of earlier gates that are not fulfilled, those that are due first in front. */
  conditions: readonly Condition[]
  /** Recommended items that are not settled, the cheapest first. */
  advice: readonly JudgedItem[]
  progress: Progress
  steps: readonly Readonly<{ key: string; progress: Progress }>[]
}>

/** What is known of a subject in a phase. */
export type Standing = Readonly<{
  answers: ReadonlyMap<string, Answer>
  conditions: readonly Condition[]
}>

const shareOf = (items: readonly JudgedItem[]): Share => ({
  settled: items.filter(({ verdict }) => verdict.isSettled).length,
  total: items.length,
})

const progressOf = (items: readonly JudgedItem[]): Progress => ({
  ...shareOf(items.filter(({ kind }) => kind !== 'optional')),
  optional: shareOf(items.filter(({ kind }) => kind === 'optional')),
})

/** How much of nothing is settled. */
export const noProgress: Progress = progressOf([])

/** How much a gate waits for: required items, and conditions of earlier gates. */
export const waitsFor = ({ conditions, missing }: Pick<Gate, 'conditions' | 'missing'>): number =>
  missing.length + conditions.length

const cheapestFirst = (items: readonly JudgedItem[]): readonly JudgedItem[] =>
  items
    .filter(({ verdict }) => !verdict.isSettled)
    .toSorted((a, b) => effortOf(a.verdict) - effortOf(b.verdict))

/**
 * Whether the gate at the end of a phase is open, and what would open it. An item that nobody said anything of is unanswered;
 * one that is in no step of the phase plays no part.
 */
export const answerGate = (
  phase: Phase,
  { answers, conditions }: Standing,
  circumstances: Circumstances,
): Gate => {
  const judge = (step: string, item: LifeCycleItem): JudgedItem => ({
    key: item.key,
    kind: item.kind,
    step,
    verdict: judgeItem(item, answers.get(item.key) ?? noAnswer, circumstances),
  })
  const steps = phase.steps.map(({ items, key }) => ({ key, items: items.map((item) => judge(key, item)) }))
  const items = steps.flatMap((step) => step.items)
  const missing = cheapestFirst(items.filter(({ kind }) => kind === 'required'))
  const open = conditions.filter(({ isFulfilled }) => !isFulfilled)
  return {
    isOpen: missing.length === 0 && open.length === 0,
    missing,
    conditions: open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
    advice: cheapestFirst(items.filter(({ kind }) => kind === 'recommended')),
    progress: progressOf(items),
    steps: steps.map((step) => ({ key: step.key, progress: progressOf(step.items) })),
  }
}
