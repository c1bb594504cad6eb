import { DayField, onSubmit, SubmitRow } from '@streekwerk/payload-kit/panel'
import { storedDay } from '@streekwerk/payload-kit/pure'
import { useEffect, useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { idLike } from '../draft'
import type { Id } from '../panel'
import { usePanel } from './Panel'
import { PersonField } from './PersonField'
import { useSend } from './useSend'

const KEEP = 'keep'

/** Gives all chosen items an owner, a day or both. */
export const AssignForm = ({ items, onDone }: { items: readonly Id[]; onDone: () => void }) => {
  const { announce, api, me, retract, subject, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [owner, setOwner] = useState(KEEP)
  const [dueOn, setDueOn] = useState('')
  const { assign } = panelWords
  const count = words(assign.chosen, { count: items.length })
  useEffect(() => {
    announce(count)
    return () => retract(count)
  }, [announce, count, retract])
  const body = {
    items,
    subject,
    ...(owner === KEEP ? {} : { owner: idLike(me, owner) }),
    ...(dueOn === '' ? {} : { dueOn: storedDay(dueOn) }),
  }
  const save = async () => {
    const question = { body, method: 'POST', path: `${api}/phase-trails/assign` } as const
    const said = words(assign.done, { count: items.length })
    if (await act(question, { focus: 'phases-items', said })) onDone()
  }
  return (
    <form className="phases__form phases__assign" onSubmit={onSubmit(save)}>
      <h3>{words(assign.title)}</h3>
      <p>{count}</p>
      <div className="phases__pair">
        <PersonField
          label={words(labels.owner)}
          onChange={setOwner}
          others={[
            { name: words(assign.keepOwner), value: KEEP },
            { name: words(panelWords.nobody), value: '' },
          ]}
          value={owner}
        />
        <DayField
          label={words(labels.dueOn)}
          onChange={setDueOn}
          refusal={refusal?.fields.dueOn}
          value={dueOn}
        />
      </div>
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        label={words(assign.act)}
        refusal={refusal?.fields.dueOn === undefined ? refusal : null}
      >
        <button className="panel-kit__button" onClick={onDone} type="button">
          {words(assign.clear)}
        </button>
      </SubmitRow>
    </form>
  )
}
