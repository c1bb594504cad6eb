import type { Answer, CheckAnswer } from '../checklist/answer'
import { noAnswer } from '../checklist/answer'
import type { Circumstances } from '../checklist/judgeItem'
import { judgeItem } from '../checklist/judgeItem'
import type { LifeCycle, LifeCycleItem, Phase } from '../lifeCycle/lifeCycle'
import { itemsOfPhase } from '../lifeCycle/lifeCycle'
import type { Condition, Gate } from './answerGate'

/** What a gate was judged by, with what it answered. */
export type Judged = Readonly<{
  lifeCycle: LifeCycle
  phase: Phase
  answers: ReadonlyMap<string, Answer>
  conditions: readonly Condition[]
  checks: ReadonlyMap<string, CheckAnswer>
  today: string
  gate: Gate
}>

const freezeItem = (item: LifeCycleItem, answer: Answer, circumstances: Circumstances) => ({
  ...item,
  ...answer,
  verdict: judgeItem(item, answer, circumstances),
})

/**
 * What a decision rested on, as plain data that stays as it is: the version of the life cycle, every item of the phase with what was
 * said of it and how it was judged that day, and the conditions that were open. It shares nothing with what it was made from.
 */
export const freeze = ({ answers, checks, conditions, gate, lifeCycle, phase, today }: Judged) =>
  structuredClone({
    lifeCycle: lifeCycle.key,
    version: lifeCycle.version,
    phase: phase.key,
    on: today,
    isOpen: gate.isOpen,
    items: itemsOfPhase(phase).map((item) =>
      freezeItem(item, answers.get(item.key) ?? noAnswer, { checks, today }),
    ),
    conditions,
  })
