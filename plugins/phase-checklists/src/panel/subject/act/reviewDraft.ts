import { storedDay } from '@streekwerk/payload-kit/pure'

import type { Decision } from '../../../domain/trail/decide'
import { idLike } from '../draft'
import type { Id } from '../panel'
import type { ConditionDraft, RefusalOf } from './ConditionRow'
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

/** Says why a field of a condition was refused, by the number of its row: the server counts rows as they were sent, and some may be gone by now. */
export const conditionRefusal =
  (refused: Readonly<Record<string, string>>, sent: readonly number[]) =>
  (number: number, ...[field]: Parameters<RefusalOf>): string | undefined =>
    refused[`conditions.${sent.indexOf(number)}.${field}`]
