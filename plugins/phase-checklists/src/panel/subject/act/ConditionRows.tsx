import { useRemoval } from '@streekwerk/payload-kit/panel'

import { panelWords } from '../../../words/panel'
import type { ConditionDraft, RefusalOf } from './ConditionRow'
import { ConditionRow } from './ConditionRow'
import { usePanel } from './Panel'

/** On what a gate is passed: as many conditions as are needed. */
export const ConditionRows = ({
  conditions,
  onChange,
  refusal,
  refusalOf,
}: {
  conditions: readonly ConditionDraft[]
  onChange: (conditions: readonly ConditionDraft[]) => void
  /** Why they were refused as a whole. */
  refusal: string | undefined
  /** Why a field of one of them was, by the number of its row. */
  refusalOf: (number: number, ...field: Parameters<RefusalOf>) => string | undefined
}) => {
  const { words } = usePanel()
  const { list, removing } = useRemoval<HTMLDivElement>(conditions.length)
  const next = Math.max(0, ...conditions.map(({ number }) => number)) + 1
  return (
    <div className="phases__group" ref={list}>
      {conditions.map((condition, at) => (
        <ConditionRow
          condition={condition}
          key={condition.number}
          onChange={(part) =>
            onChange(conditions.map((each) => (each === condition ? { ...each, ...part } : each)))
          }
          onRemove={() => {
            removing(at)
            onChange(conditions.filter((each) => each !== condition))
          }}
          place={at + 1}
          refusalOf={(field) => refusalOf(condition.number, field)}
        />
      ))}
      <button
        className="panel-kit__button"
        data-rest
        onClick={() => onChange([...conditions, { dueOn: '', number: next, owner: '', text: '' }])}
        type="button"
      >
        {words(panelWords.review.addCondition)}
      </button>
      {refusal === undefined ? null : (
        <p className="panel-kit__refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
