import { onSubmit, SubmitRow, TextField, useLeaveGuard } from '@streekwerk/payload-kit/panel'
import { textLength } from '@streekwerk/payload-kit/pure'
import { useState } from 'react'

import type { Decision } from '../../../domain/trail/decide'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { ConditionRows } from './ConditionRows'
import { DecisionChoice } from './DecisionChoice'
import { usePanel } from './Panel'
import type { ReviewDraft } from './reviewDraft'
import { conditionRefusal, emptyReview, reviewBody } from './reviewDraft'
import { ReviewQuestions } from './ReviewQuestions'
import { useSend } from './useSend'

/** What somebody decides on, and what is done afterwards. */
export type Reviewing = {
  /** How much the gate waits for; nothing where it is open. */
  missing: number
  possible: readonly Decision[]
  seen: number
  onDone: () => void
}

/** The form of a review. */
export const ReviewFields = ({ missing, onDone, possible, seen }: Reviewing) => {
  const { api, inLanguage, me, subject, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [draft, setDraft] = useState(emptyReview)
  const [sent, setSent] = useState<readonly number[]>([])
  const change = (part: Partial<ReviewDraft>) => setDraft((now) => ({ ...now, ...part }))
  const { review } = panelWords
  // What was chosen before the gate shut is chosen no more.
  const decision = possible.find((each) => each === draft.decision) ?? null
  useLeaveGuard(JSON.stringify(draft) !== JSON.stringify(emptyReview), words(panelWords.leave))
  const fields = refusal?.fields ?? {}
  const isAtField = Object.keys(fields).some((path) => /^(reason$|conditions)/.test(path))
  const decide = async () => {
    setSent(draft.conditions.map(({ number }) => number))
    const body = { ...reviewBody({ ...draft, decision }, me), seen, subject }
    const question = { body, method: 'POST', path: `${api}/phase-trails/review${inLanguage}` } as const
    if (!(await act(question, { focus: 'phases-history', said: words(review.done) }))) return
    setDraft(emptyReview)
    onDone()
  }
  return (
    <form className="phases__form" onSubmit={onSubmit(decide)}>
      <p>{missing === 0 ? words(review.isOpen) : words(review.shut, { count: missing })}</p>
      <ReviewQuestions onChange={(questions) => change({ questions })} questions={draft.questions} />
      <TextField
        help={words(labels.attendees.help)}
        label={words(labels.attendees.label)}
        onChange={(attendees) => change({ attendees })}
        value={draft.attendees}
      />
      <DecisionChoice
        chosen={decision}
        onChoose={(chosen) => change({ decision: chosen })}
        possible={possible}
      />
      <TextField
        atMost={textLength.longText}
        label={words(labels.reason)}
        onChange={(reason) => change({ reason })}
        refusal={fields.reason}
        value={draft.reason}
      />
      {decision === 'conditionalGo' ? (
        <ConditionRows
          conditions={draft.conditions}
          onChange={(conditions) => change({ conditions })}
          refusal={fields.conditions}
          refusalOf={conditionRefusal(fields, sent)}
        />
      ) : null}
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        label={words(review.act)}
        refusal={isAtField ? null : refusal}
      />
    </form>
  )
}
