import { Field } from '@streekwerk/payload-kit/panel'
import { useRef, useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { PanelEvidence } from '../panel'
import { fileEvidence } from './newEvidence'
import { usePanel } from './Panel'
import { uploadOf } from './uploadOf'
import { useSend } from './useSend'

/** Uploads a file, and gives it as evidence. */
export const FileEvidence = ({ onAdd }: { onAdd: (piece: PanelEvidence) => void }) => {
  const { announce, api, files, subject, words } = usePanel()
  const { ask, isBusy, refusal } = useSend()
  const input = useRef<HTMLInputElement>(null)
  const [isMissing, setMissing] = useState(false)
  const upload = async () => {
    const file = input.current?.files?.[0]
    setMissing(!file)
    if (!file || files === null) return
    const answer = await ask({
      body: uploadOf(file, files, subject),
      method: 'POST',
      path: `${api}/${files.collection}`,
    })
    const piece = answer && fileEvidence(answer)
    if (!piece) return
    onAdd(piece)
    announce(words(panelWords.evidence.afterwards))
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <Field
        label={words(panelWords.evidence.file)}
        refusal={
          isMissing
            ? words(panelWords.evidence.empty)
            : refusal
              ? (Object.values(refusal.fields)[0] ?? refusal.message)
              : undefined
        }
      >
        {(control) => <input {...control} ref={input} type="file" />}
      </Field>
      <button
        aria-disabled={isBusy}
        className="panel-kit__button"
        onClick={() => void upload()}
        type="button"
      >
        {words(isBusy ? panelWords.busy : panelWords.add)}
      </button>
    </>
  )
}
