import type { Afterwards } from '@streekwerk/payload-kit/panel'
import { onSubmit, SubmitRow, TextField } from '@streekwerk/payload-kit/panel'
import type { Question } from '@streekwerk/payload-kit/pure'
import { useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'
import { useSend } from './useSend'

/** Has something done that asks why; it is out of sight until somebody wants it. */
export const ReasonForm = ({
  afterwards,
  lead,
  question,
  submit,
  title,
}: {
  title: string
  submit: string
  lead?: string
  question: (reason: string) => Question
  afterwards: Afterwards
}) => {
  const { words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [reason, setReason] = useState('')
  return (
    <details>
      <summary>{title}</summary>
      <form className="kpis__form" onSubmit={onSubmit(() => act(question(reason), afterwards))}>
        <TextField
          help={lead}
          label={words(labels.reason)}
          onChange={setReason}
          refusal={refusal?.fields.reason}
          rows={2}
          value={reason}
        />
        <SubmitRow
          busy={words(panelWords.busy)}
          isBusy={isBusy}
          label={submit}
          refusal={refusal?.fields.reason ? null : refusal}
        />
      </form>
    </details>
  )
}
