import { ChoiceField, TextField } from '@streekwerk/payload-kit/panel'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { Draft } from '../draft'
import type { Editing } from './editing'
import { usePanel } from './Panel'

/** Somebody's word against that of a check, which needs a reason. */
export const CheckAnswer = ({ change, draft, item, refusalOf }: Editing) => {
  const { day, doneBy, words } = usePanel()
  const { items } = panelWords
  const choices: readonly { name: string; value: Draft['isMet'] }[] = [
    { name: words(items.byCheck), value: '' },
    { name: words(labels.results.met), value: 'yes' },
    { name: words(labels.results.notMet), value: 'no' },
  ]
  const { by = null, on = null } = item.override ?? {}
  return (
    <fieldset>
      <legend>{words(labels.override.label)}</legend>
      <ChoiceField
        choices={choices}
        help={words(labels.override.help)}
        label={words(items.judge)}
        onChange={(isMet) => change({ isMet })}
        refusal={refusalOf('override.isMet')}
        value={draft.isMet}
      />
      {draft.isMet === '' ? null : (
        <TextField
          label={words(labels.reason)}
          onChange={(reason) => change({ reason })}
          refusal={refusalOf('override.reason')}
          value={draft.reason}
        />
      )}
      {on === null ? null : <p>{words(items.judgedBy, { day: day(on), name: doneBy(by) })}</p>}
    </fieldset>
  )
}
