import { panelWords } from '../../../words/panel'
import type { ToldCondition } from '../read/readReviews'
import type { Speech } from '../speech'

/** On what a gate was passed, each with whose it is, until when, and whether it is fulfilled. */
export const ReviewConditions = ({
  conditions,
  speech: { day, nameOf, words },
}: {
  conditions: readonly ToldCondition[]
  speech: Speech
}) => {
  const { history } = panelWords
  if (conditions.length === 0) return null
  return (
    <>
      <h4>{words(history.conditions)}</h4>
      <ul>
        {conditions.map(({ dueOn, id, isFulfilled, owner, text }) => (
          <li key={id}>
            {words(history.condition, { day: dueOn === null ? '' : day(dueOn), owner: nameOf(owner), text })}
            {isFulfilled ? `: ${words(history.fulfilled)}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
