import type { Decision } from '../../../domain/trail/decide'
import { reviewFaults } from '../../../domain/trail/reviewFaults'
import { storedDay } from '../../../read/days'
import { idLike } from '../draft'
import type { Id } from '../panel'
import type { ConditionDraft } from './ConditionRows'
import type { Answers } from './ReviewQuestions'

/** A review as it is written, before it is handed in. */
export type ReviewDraft = Readonly<{
  attendees: string
  conditions: readonly ConditionDraft[]
  decision: Decision | null
  questions: Answers
  reason: string
}>

/** What a review begins with. */
export const emptyReview: ReviewDraft = {
  attendees: '',
  conditions: [],
  decision: null,
  questions: {},
  reason: '',
}

/** What is sent to hand a review in: only a go on conditions has them. */
export const reviewBody = ({ conditions, ...draft }: ReviewDraft, me: Id) => ({
  ...draft,
  conditions:
    draft.decision === 'conditionalGo'
      ? conditions.map(({ dueOn, owner, text }) => ({
          dueOn: dueOn === '' ? null : storedDay(dueOn),
          owner: idLike(me, owner),
          text,
        }))
      : [],
})

/** The part of the form that the server refuses a draft for, so that its words can stand there. */
export const refusedPart = (
  { conditions, decision, reason }: ReviewDraft,
  today: string,
): 'conditions' | 'reason' | null => {
  if (decision === null) return null
  const [fault] = reviewFaults({ conditions, decision, reason }, today)
  if (!fault) return null
  return fault.fault === 'reasonMissing' ? 'reason' : 'conditions'
}
