import type { Answer, CheckAnswer } from '../checklist/answer'
import { noAnswer } from '../checklist/answer'
import type { Circumstances } from '../checklist/judgeItem'
import { judgeItem } from '../checklist/judgeItem'
import type { EvidenceKind, LifeCycle, LifeCycleItem, Phase } from '../lifeCycle/lifeCycle'
import { itemsOfPhase } from '../lifeCycle/lifeCycle'
import type { Condition, Gate } from './answerGate'

/**
 * What was said of an item in words: what it was called in the language of who decided, the answer, and each piece of evidence by what it is: the text of a
 * note or a link, the id of a file, `collection:id` of a record.
 */
export type Said = Readonly<{
  title: string
  answer: string
  evidence: readonly Readonly<{ kind: EvidenceKind; what: string }>[]
}>

/** What a gate was judged by, with what it answered. */
export type Judged = Readonly<{
  lifeCycle: LifeCycle
  phase: Phase
  answers: ReadonlyMap<string, Answer>
  said: ReadonlyMap<string, Said>
  conditions: readonly Condition[]
  checks: ReadonlyMap<string, CheckAnswer>
  today: string
  gate: Gate
}>

const unsaid = (title: string): Said => ({ title, answer: '', evidence: [] })

type Frozen = Readonly<{ item: LifeCycleItem; answer: Answer; said: Said | undefined }>

const freezeItem = ({ answer, item, said }: Frozen, circumstances: Circumstances) => ({
  ...item,
  ...answer,
  said: said ?? unsaid(item.key),
  verdict: judgeItem(item, answer, circumstances),
})

/**
 * What a decision rested on, as plain data that stays as it is: the version of the life cycle, every item of the phase with what was
 * said of it and how it was judged that day, and the conditions that were open. It shares nothing with what it was made from.
 */
export const freeze = ({ answers, checks, conditions, gate, lifeCycle, phase, said, today }: Judged) =>
  structuredClone({
    lifeCycle: lifeCycle.key,
    version: lifeCycle.version,
    phase: phase.key,
    on: today,
    isOpen: gate.isOpen,
    items: itemsOfPhase(phase).map((item) =>
      freezeItem(
        { answer: answers.get(item.key) ?? noAnswer, item, said: said.get(item.key) },
        { checks, today },
      ),
    ),
    conditions: conditions.filter(({ isFulfilled }) => !isFulfilled),
  })
