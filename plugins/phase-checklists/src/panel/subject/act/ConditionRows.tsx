import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { DayField } from './DayField'
import { usePanel } from './Panel'
import { PersonField } from './PersonField'
import { TextField } from './TextField'

/** A condition as it is written; a row keeps its number while others come and go. */
export type ConditionDraft = Readonly<{ number: number; text: string; owner: string; dueOn: string }>

const ConditionRow = ({
  condition,
  onChange,
  onRemove,
}: {
  condition: ConditionDraft
  onChange: (part: Partial<ConditionDraft>) => void
  onRemove: () => void
}) => {
  const { today, words } = usePanel()
  const name = words(panelWords.review.conditionAt, { number: condition.number })
  return (
    <fieldset>
      <legend>{name}</legend>
      <TextField
        label={words(labels.condition)}
        onChange={(text) => onChange({ text })}
        rows={2}
        value={condition.text}
      />
      <div className="phases__pair">
        <PersonField
          label={words(labels.owner)}
          onChange={(owner) => onChange({ owner })}
          others={[{ name: words(panelWords.choose), value: '' }]}
          value={condition.owner}
        />
        <DayField
          label={words(labels.dueOn)}
          min={today}
          onChange={(dueOn) => onChange({ dueOn })}
          value={condition.dueOn}
        />
      </div>
      <button
        aria-label={words(panelWords.removeNamed, { name })}
        className="phases__button"
        onClick={onRemove}
        type="button"
      >
        {words(panelWords.remove)}
      </button>
    </fieldset>
  )
}

/** On what a gate is passed: as many conditions as are needed. */
export const ConditionRows = ({
  conditions,
  onChange,
  refusal,
}: {
  conditions: readonly ConditionDraft[]
  onChange: (conditions: readonly ConditionDraft[]) => void
  refusal: string | undefined
}) => {
  const { words } = usePanel()
  const next = Math.max(0, ...conditions.map(({ number }) => number)) + 1
  return (
    <>
      {conditions.map((condition) => (
        <ConditionRow
          condition={condition}
          key={condition.number}
          onChange={(part) =>
            onChange(conditions.map((each) => (each === condition ? { ...each, ...part } : each)))
          }
          onRemove={() => onChange(conditions.filter((each) => each !== condition))}
        />
      ))}
      <button
        className="phases__button"
        onClick={() => onChange([...conditions, { dueOn: '', number: next, owner: '', text: '' }])}
        type="button"
      >
        {words(panelWords.review.addCondition)}
      </button>
      {refusal === undefined ? null : (
        <p className="phases__refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
