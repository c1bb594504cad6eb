'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'
import { OwnField } from '../Entrance/OwnField'
import { WithinForm } from '../Entrance/WithinForm'
import { WaitingButton } from '../WaitingButton'

type Props = {
  /** Does it, with the password where that is asked for, and answers why it could not be done, or null. */
  act: (current: string) => Promise<string | null>
  /** What the field is called in which whoever presses gives their own password; none is asked for without it. */
  askPassword?: string
  cancel: string
  confirm: string
  /** The id of what gets the focus when it was done. */
  focusAfter: string
  label: string
  /** What will happen, said before it does. */
  sure: string
}

/** A button for what cannot be undone: it says what will happen, and does it when that is wanted. */
export const ConfirmButton = ({ act, askPassword, cancel, confirm, focusAfter, label, sure }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [current, setCurrent] = useState('')
  const id = useId()

  const press = async () => {
    if (isBusy) return
    setBusy(true)
    const because = await act(current)
    setBusy(false)
    setRefusal(because)
    setCurrent('')
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
          setCurrent('')
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
        {askPassword !== undefined && (
          <WithinForm className="sign-in__password" onEnter={() => void press()}>
            <OwnField
              autoComplete="current-password"
              id={`${id}-password`}
              isWrong={refusal !== null}
              label={askPassword}
              maxLength={PASSWORD_LENGTH.most}
              onText={setCurrent}
              type="password"
              value={current}
            />
          </WithinForm>
        )}
        <div className="sign-in__acts">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} size="small">
            {cancel}
          </Button>
          <WaitingButton isBusy={isBusy} onClick={() => void press()} size="small">
            {confirm}
          </WaitingButton>
        </div>
      </dialog>
    </>
  )
}
