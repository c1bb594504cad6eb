import { ChoiceField, onSubmit, SubmitRow } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { Start } from '../panel'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const About = ({ start: { guidance, items, phases } }: { start: Start }) => {
  const { words } = usePanel()
  return (
    <>
      {guidance === '' ? null : <p className="phases__text">{guidance}</p>}
      <p>{words(panelWords.start.asks, { items, phases })}</p>
    </>
  )
}

/** Begins with the phases of a life cycle that is in use, and says of the one that is chosen what it is for and how much it asks. */
export const StartForm = ({ choices }: { choices: readonly Start[] }) => {
  const { api, subject, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [asked, setAsked] = useState('')
  const chosen = choices.find(({ id }) => String(id) === asked) ?? choices[0]
  const start = () =>
    act(
      { body: { lifeCycle: chosen?.id, subject }, method: 'POST', path: `${api}/phase-trails/start` },
      { focus: 'phases-trail', said: words(panelWords.start.done) },
    )
  return (
    <form className="phases__form" onSubmit={onSubmit(start)}>
      <ChoiceField
        about={chosen ? <About start={chosen} /> : undefined}
        choices={choices.map(({ id, name, version }) => ({
          name: words(panelWords.version, { name, version }),
          value: String(id),
        }))}
        label={words(labels.lifeCycle)}
        onChange={setAsked}
        value={String(chosen?.id ?? '')}
      />
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        label={words(panelWords.start.act)}
        refusal={refusal}
      />
    </form>
  )
}
