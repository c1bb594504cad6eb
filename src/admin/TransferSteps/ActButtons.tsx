'use client'

import { Button, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { type Call, send } from '../call/send'

/** A button of a transfer: what it asks of the API, and what it asks first of whoever presses it, if anything. */
export type StepAct = Call & {
  confirm: { back: string; question: string; yes: string } | null
  isQuiet: boolean
  key: string
  label: string
}

type ActButtonsProps = {
  acts: readonly StepAct[]
  /** The id of what gets the focus when the buttons change. */
  focusAfter: string
  /** When the transfer was last changed, as these buttons know it. */
  updatedAt: string
  words: { busy: string; saved: string; saveFirst: string }
}

const timeOf = (instant: unknown): number => (typeof instant === 'string' ? new Date(instant).getTime() : 0)

/** Draws the form anew when the transfer was changed after these buttons were drawn, be it by a button or by saving the form. */
const useFreshForm = (updatedAt: string): void => {
  const { data } = useDocumentInfo()
  const { reset } = useForm()
  const drawn = useRef(timeOf(updatedAt))
  useEffect(() => {
    const changed = timeOf(data?.updatedAt)
    if (data === undefined || changed <= Math.max(drawn.current, timeOf(updatedAt))) return
    drawn.current = changed
    void reset(data)
  }, [data, reset, updatedAt])
}

/** The buttons that take a transfer further: one thing at a time, with a question first where there is no way back. */
export const ActButtons = ({ acts, focusAfter, updatedAt, words }: ActButtonsProps) => {
  const { setData } = useDocumentInfo()
  const isModified = useFormModified()
  const [asking, setAsking] = useState<StepAct | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useFreshForm(updatedAt)

  const perform = async (act: StepAct) => {
    setBusy(act.key)
    const { doc, refusal: because } = await send(act)
    setBusy(null)
    setRefusal(because)
    if (because !== null || doc === null) return
    toast.success(words.saved)
    document.getElementById(focusAfter)?.focus()
    setData(doc)
  }
  const press = (act: StepAct) => {
    if (busy !== null) return
    if (isModified) setRefusal(words.saveFirst)
    else if (act.confirm === null) void perform(act)
    else {
      setAsking(act)
      dialog.current?.showModal()
    }
  }

  return (
    <div className="transfer-steps__acts">
      {acts.map((act) => (
        <Button
          buttonStyle={act.isQuiet ? 'secondary' : 'primary'}
          // A button that is switched off would lose the focus.
          extraButtonProps={{
            'aria-disabled': busy !== null,
            ...(refusal !== null && { 'aria-describedby': `${id}-refusal` }),
          }}
          id={`transfer-${act.key}`}
          key={act.key}
          margin={false}
          onClick={() => press(act)}
          size="medium"
          type="button"
        >
          {busy === act.key ? words.busy : act.label}
        </Button>
      ))}
      <p className="transfer-steps__refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
      <dialog aria-labelledby={`${id}-question`} className="transfer-steps__dialog" ref={dialog}>
        <p id={`${id}-question`}>{asking?.confirm?.question}</p>
        <div className="transfer-steps__acts">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => dialog.current?.close()}
            size="medium"
            type="button"
          >
            {asking?.confirm?.back}
          </Button>
          <Button
            margin={false}
            onClick={() => {
              dialog.current?.close()
              if (asking !== null) void perform(asking)
            }}
            size="medium"
            type="button"
          >
            {asking?.confirm?.yes}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
