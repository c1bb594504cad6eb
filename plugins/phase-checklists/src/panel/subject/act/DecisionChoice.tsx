import type { Decision } from '../../../domain/trail/decide'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'

/** Chooses among the decisions that can be taken. */
export const DecisionChoice = ({
  chosen,
  onChoose,
  possible,
}: {
  possible: readonly Decision[]
  chosen: Decision | null
  onChoose: (decision: Decision) => void
}) => {
  const { words } = usePanel()
  return (
    <fieldset className="panel-kit__row phases__choice">
      <legend>{words(labels.decision)}</legend>
      {possible.map((decision) => (
        <label key={decision}>
          <input
            checked={decision === chosen}
            name="decision"
            onChange={() => onChoose(decision)}
            required
            type="radio"
            value={decision}
          />
          {words(labels.decisions[decision])}
        </label>
      ))}
      {chosen === 'stop' ? <p className="panel-kit__help">{words(panelWords.review.stopIsFinal)}</p> : null}
    </fieldset>
  )
}
