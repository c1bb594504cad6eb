import {
  ChoiceField,
  DayField,
  onSubmit,
  SubmitRow,
  TextField,
  useLeaveGuard,
} from '@streekwerk/payload-kit/panel'
import type { Refusal } from '@streekwerk/payload-kit/pure'
import { textLength } from '@streekwerk/payload-kit/pure'

import { workStatuses } from '../../../domain/checklist/answer'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { Draft } from '../draft'
import { changesOf, refusedField, withTyped } from '../draft'
import type { PanelItem } from '../panel'
import { CheckAnswer } from './CheckAnswer'
import type { Editing } from './editing'
import { usePanel } from './Panel'
import { PersonAnswer } from './PersonAnswer'
import { PersonField } from './PersonField'
import { useDraft } from './useDraft'
import { useSend } from './useSend'

/** The words of a refusal at the field that it is about. */
const atFields = (
  refusal: Refusal | null,
  item: PanelItem,
  draft: Draft,
): Readonly<Record<string, string>> => {
  if (!refusal) return {}
  if (Object.keys(refusal.fields).length > 0) return refusal.fields
  const field = refusedField(item, draft)
  return field === null ? {} : { [field]: refusal.message }
}

/** When the server says that it saved. */
const savedAtIn = ({ doc }: Readonly<Record<string, unknown>>): string => {
  const { updatedAt } = (doc ?? {}) as { updatedAt?: unknown }
  return typeof updatedAt === 'string' ? updatedAt : ''
}

const Plan = ({ change, draft, refusalOf }: Editing) => {
  const { words } = usePanel()
  return (
    <div className="phases__pair">
      <PersonField
        label={words(labels.owner)}
        onChange={(owner) => change({ owner })}
        refusal={refusalOf('owner')}
        value={draft.owner}
      />
      <DayField
        label={words(labels.dueOn)}
        onChange={(dueOn) => change({ dueOn })}
        refusal={refusalOf('dueOn')}
        value={draft.dueOn}
      />
    </div>
  )
}

const Work = ({ change, draft, refusalOf }: Editing) => {
  const { words } = usePanel()
  return (
    <ChoiceField
      choices={workStatuses.map((value) => ({ name: words(labels.workStatuses[value]), value }))}
      label={words(labels.status)}
      onChange={(status) => change({ status })}
      refusal={refusalOf('status')}
      value={draft.status}
    />
  )
}

/** Answers an item in its place: how far the work is, what it came to, with what proof, by whom and when. */
export const ItemForm = ({ item }: { item: PanelItem }) => {
  const { api, me, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const { base, change, draft, isChanged, savedAt, settle } = useDraft(item)
  useLeaveGuard(isChanged, words(panelWords.leave))
  const fields = atFields(refusal, item, draft)
  const editing: Editing = {
    change,
    draft,
    item,
    refusalOf: (field) =>
      Object.entries(fields).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1],
  }
  const save = async () => {
    const question = {
      body: { ...changesOf(base, draft, me), seen: savedAt },
      method: 'PATCH',
      path: `${api}/checklist-items/${item.id}?depth=0`,
    } as const
    const answer = await act(question, { said: words(panelWords.items.answered) })
    if (answer) settle(withTyped(draft), savedAtIn(answer))
  }
  return (
    <form className="phases__form" onSubmit={onSubmit(save)}>
      <Work {...editing} />
      {item.answeredBy === 'check' ? <CheckAnswer {...editing} /> : <PersonAnswer {...editing} />}
      <TextField
        atMost={textLength.longText}
        label={words(labels.answer)}
        onChange={(answer) => change({ answer })}
        refusal={editing.refusalOf('answer')}
        value={draft.answer}
      />
      <Plan {...editing} />
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        label={words(panelWords.save)}
        refusal={Object.keys(fields).length === 0 ? refusal : null}
      >
        {isChanged ? <span>{words(panelWords.items.unsaved)}</span> : null}
      </SubmitRow>
    </form>
  )
}
