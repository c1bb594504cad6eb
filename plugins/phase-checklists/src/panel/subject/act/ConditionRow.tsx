import { DayField, TextField } from '@streekwerk/payload-kit/panel'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'
import { PersonField } from './PersonField'

/** A condition as it is written; a row keeps its number while others come and go. */
export type ConditionDraft = Readonly<{ number: number; text: string; owner: string; dueOn: string }>

/** Why a field of a condition was refused. */
export type RefusalOf = (field: 'dueOn' | 'owner' | 'text') => string | undefined

/** One condition: what is to be done, by whom and until when. */
export const ConditionRow = ({
  condition,
  onChange,
  onRemove,
  place,
  refusalOf,
}: {
  condition: ConditionDraft
  onChange: (part: Partial<ConditionDraft>) => void
  onRemove: () => void
  /** Its place among the others, from 1. */
  place: number
  refusalOf: RefusalOf
}) => {
  const { today, words } = usePanel()
  const name = words(panelWords.review.conditionAt, { number: place })
  return (
    <fieldset>
      <legend>{name}</legend>
      <TextField
        label={words(labels.condition)}
        onChange={(text) => onChange({ text })}
        refusal={refusalOf('text')}
        rows={2}
        value={condition.text}
      />
      <div className="phases__pair">
        <PersonField
          label={words(labels.owner)}
          onChange={(owner) => onChange({ owner })}
          others={[{ name: words(panelWords.choose), value: '' }]}
          refusal={refusalOf('owner')}
          value={condition.owner}
        />
        <DayField
          label={words(labels.dueOn)}
          min={today}
          onChange={(dueOn) => onChange({ dueOn })}
          refusal={refusalOf('dueOn')}
          value={condition.dueOn}
        />
      </div>
      <button
        aria-label={words(panelWords.removeNamed, { name })}
        className="panel-kit__button"
        data-removes
        onClick={onRemove}
        type="button"
      >
        {words(panelWords.remove)}
      </button>
    </fieldset>
  )
}
