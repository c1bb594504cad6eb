'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

import { OwnField, Refusal } from '../Entrance/OwnField'

type Props = {
  /** What else stands in the row of the button. */
  beside?: ReactNode
  help: string
  id: string
  isBusy: boolean
  label: string
  onCode: (code: string) => Promise<unknown>
  refusal: string | null
  send: string
}

/** Asks for a code and does something with it; after a wrong one the field is empty and has the focus again. It may stand within a form. */
export const CodeForm = ({ beside, help, id, isBusy, label, onCode, refusal, send }: Props) => {
  const [code, setCode] = useState('')
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.querySelector('input')?.focus(), [])

  const submit = async () => {
    if (isBusy) return
    await onCode(code)
    setCode('')
    part.current?.querySelector('input')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    // The form around it is that of the account.
    event.preventDefault()
    void submit()
  }
  return (
    <div className="second-factor__code" onKeyDown={onKeyDown} ref={part}>
      <Refusal because={refusal} />
      <OwnField
        autoComplete="one-time-code"
        help={help}
        id={id}
        isWrong={refusal !== null}
        label={label}
        maxLength={40}
        onText={setCode}
        type="text"
        value={code}
      />
      <div className="second-factor__acts">
        <Button
          extraButtonProps={{ 'aria-disabled': isBusy }}
          margin={false}
          onClick={() => void submit()}
          size="medium"
        >
          {send}
        </Button>
        {beside}
      </div>
    </div>
  )
}
