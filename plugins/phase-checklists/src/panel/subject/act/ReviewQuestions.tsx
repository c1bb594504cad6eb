import { TextField } from '@streekwerk/payload-kit/panel'

import type { ReviewQuestion } from '../../../domain/trail/reviewFaults'
import { reviewQuestions } from '../../../domain/trail/reviewFaults'
import { labels } from '../../../words/labels'
import { usePanel } from './Panel'

/** What was answered to the ten questions so far. */
export type Answers = Readonly<Partial<Record<ReviewQuestion, string>>>

/** The ten questions of a review. */
export const ReviewQuestions = ({
  onChange,
  questions,
}: {
  questions: Answers
  onChange: (questions: Answers) => void
}) => {
  const { words } = usePanel()
  return (
    <fieldset>
      <legend>{words(labels.questions)}</legend>
      {reviewQuestions.map((name) => (
        <TextField
          key={name}
          label={words(labels.reviewQuestions[name])}
          onChange={(text) => onChange({ ...questions, [name]: text })}
          rows={2}
          value={questions[name] ?? ''}
        />
      ))}
    </fieldset>
  )
}
