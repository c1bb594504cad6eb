import { useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { LifeCycleChoice } from '../panel'
import { ChoiceField } from './ChoiceField'
import { onSubmit } from './onSubmit'
import { usePanel } from './Panel'
import { SubmitRow } from './SubmitRow'
import { useSend } from './useSend'

/** Begins with the phases of a life cycle that is in use. */
export const StartForm = ({ choices }: { choices: readonly LifeCycleChoice[] }) => {
  const { api, subject, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [chosen, setChosen] = useState(String(choices[0]?.id ?? ''))
  const lifeCycle = choices.find(({ id }) => String(id) === chosen)?.id
  const start = () =>
    act(
      { body: { lifeCycle, subject }, method: 'POST', path: `${api}/phase-trails/start` },
      { said: words(panelWords.start.done) },
    )
  return (
    <form className="phases__form" onSubmit={onSubmit(start)}>
      <ChoiceField
        choices={choices.map(({ id, name, version }) => ({
          name: words(panelWords.version, { name, version }),
          value: String(id),
        }))}
        label={words(labels.lifeCycle)}
        onChange={setChosen}
        value={chosen}
      />
      <SubmitRow isBusy={isBusy} label={words(panelWords.start.act)} refusal={refusal} />
    </form>
  )
}
