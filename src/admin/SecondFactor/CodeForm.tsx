'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'
import { FormActs } from '../Entrance/FormActs'
import { OwnField, Refusal } from '../Entrance/OwnField'
import { WithinForm } from '../Entrance/WithinForm'

type Props = {
  /** What else stands in the row of the button. */
  beside?: ReactNode
  /** What stands for the right kind of thing to fill in, for password managers. @default 'one-time-code' */
  fill?: 'current-password' | 'one-time-code'
  help: string
  id: string
  isBusy: boolean
  label: string
  onCode: (code: string) => Promise<unknown>
  refusal: string | null
  send: string
}

/** Asks for a code, or for the password, and does something with it; after a wrong one the field is empty and has the focus again. It may stand within a form. */
export const CodeForm = ({
  beside,
  fill = 'one-time-code',
  help,
  id,
  isBusy,
  label,
  onCode,
  refusal,
  send,
}: Props) => {
  const [code, setCode] = useState('')
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.querySelector('input')?.focus(), [])

  const submit = async () => {
    if (isBusy) return
    await onCode(code)
    setCode('')
    part.current?.querySelector('input')?.focus()
  }
  return (
    <WithinForm className="second-factor__code" onEnter={() => void submit()} part={part}>
      <Refusal because={refusal} />
      <OwnField
        autoComplete={fill}
        help={help}
        id={id}
        isWrong={refusal !== null}
        label={label}
        maxLength={fill === 'one-time-code' ? 40 : PASSWORD_LENGTH.most}
        onText={setCode}
        type={fill === 'one-time-code' ? 'text' : 'password'}
        value={code}
      />
      <FormActs beside={beside} isBusy={isBusy} label={send} onPress={() => void submit()} />
    </WithinForm>
  )
}
