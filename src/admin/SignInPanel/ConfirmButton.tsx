'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

type Props = {
  /** Does it, and answers why it could not be done, or null. */
  act: () => Promise<string | null>
  cancel: string
  confirm: string
  /** The id of what gets the focus when it was done. */
  focusAfter: string
  label: string
  /** What will happen, said before it does. */
  sure: string
}

/** A button for what cannot be undone: it says what will happen, and does it when that is wanted. */
export const ConfirmButton = ({ act, cancel, confirm, focusAfter, label, sure }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()

  const press = async () => {
    if (isBusy) return
    setBusy(true)
    const because = await act()
    setBusy(false)
    setRefusal(because)
    if (because !== null) return
    dialog.current?.close()
    document.getElementById(focusAfter)?.focus()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          setRefusal(null)
          dialog.current?.showModal()
        }}
        size="small"
      >
        {label}
      </Button>
      <dialog
        aria-describedby={`${id}-sure`}
        aria-labelledby={`${id}-label`}
        className="sign-in__dialog"
        ref={dialog}
      >
        <h4 id={`${id}-label`}>{label}</h4>
        <p id={`${id}-sure`}>{sure}</p>
        {refusal === null ? null : (
          <p className="sign-in__refusal" role="alert">
            {refusal}
          </p>
        )}
        <div className="sign-in__acts">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} size="small">
            {cancel}
          </Button>
          <Button
            // A button that is switched off would lose the focus.
            extraButtonProps={{ 'aria-disabled': isBusy }}
            margin={false}
            onClick={() => void press()}
            size="small"
          >
            {confirm}
          </Button>
        </div>
      </dialog>
    </>
  )
}
