import { ChoiceField } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { ChangeFact, Changes } from '../changes'
import { readChanges } from '../changes'
import type { LifeCycleChoice } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const Preview = ({ changes }: { changes: Changes }) => {
  const { words } = usePanel()
  const { move } = panelWords
  const say = (fact: ChangeFact): string =>
    fact.of === 'kind'
      ? words(move.facts.kind, {
          from: words(labels.kinds[fact.from]).toLowerCase(),
          to: words(labels.kinds[fact.to]).toLowerCase(),
        })
      : words(move.facts[fact.of])
  const lists = (['added', 'removed', 'changed'] as const).filter((name) => changes[name].length > 0)
  if (lists.length === 0) return <p>{words(move.nothing)}</p>
  return lists.map((name) => (
    <div key={name}>
      <h3>{words(move[name])}</h3>
      <ul>
        {changes[name].map(({ facts, key, title }) => (
          <li key={key}>
            {title}
            {facts.length === 0 ? '' : `: ${facts.map(say).join(', ')}`}
          </li>
        ))}
      </ul>
    </div>
  ))
}

const VersionChoice = ({
  choices,
  chosen,
  onChoose,
}: {
  choices: readonly LifeCycleChoice[]
  chosen: string
  onChoose: (id: string) => void
}) => {
  const { words } = usePanel()
  return (
    <ChoiceField
      choices={choices.map(({ id, version }) => ({
        name: words(panelWords.move.version, { version }),
        value: String(id),
      }))}
      label={words(labels.version.label)}
      onChange={onChoose}
      value={chosen}
    />
  )
}

/** Takes the subject to a newer version of its life cycle, after a look at what that changes. */
export const MoveForm = ({ choices, version }: { choices: readonly LifeCycleChoice[]; version: number }) => {
  const { api, inLanguage, subject, words } = usePanel()
  const { ask, isBusy, refusal } = useSend()
  const [chosen, setChosen] = useState(String(choices[0]?.id ?? ''))
  const [changes, setChanges] = useState<Changes | null>(null)
  const { move } = panelWords
  const path = `${api}/phase-trails/move${inLanguage}`
  const body = { lifeCycle: choices.find(({ id }) => String(id) === chosen)?.id, subject }
  const look = async () => {
    const answer = await ask({ body: { ...body, preview: true }, method: 'POST', path })
    if (answer) setChanges(readChanges(answer))
  }
  return (
    <section aria-labelledby="phases-move" className="phases__part">
      <h2 id="phases-move">{words(move.title)}</h2>
      <p>{words(move.lead, { from: version })}</p>
      <VersionChoice
        choices={choices}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next)
          setChanges(null)
        }}
      />
      <p className="panel-kit__row">
        <button
          aria-disabled={isBusy}
          className="panel-kit__button"
          onClick={() => void look()}
          type="button"
        >
          {words(isBusy ? panelWords.busy : move.look)}
        </button>
      </p>
      {refusal ? (
        <p className="panel-kit__refusal" role="alert">
          {refusal.message}
        </p>
      ) : null}
      {changes === null ? null : (
        <>
          <Preview changes={changes} />
          <ActButton
            afterwards={{ focus: 'phases-trail', said: words(move.done) }}
            body={body}
            label={words(move.act)}
            method="POST"
            path={path}
          />
        </>
      )}
    </section>
  )
}
