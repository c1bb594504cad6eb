'use client'

import '../Entrance/entrance.css'
import '../SecondFactor/secondFactor.css'

import { Button } from '@payloadcms/ui'
import { type ComponentProps, useState } from 'react'

import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'
import { FormActs } from '../Entrance/FormActs'
import { OwnField, Refusal } from '../Entrance/OwnField'
import { WithinForm } from '../Entrance/WithinForm'
import type { Voice } from './KeyPart'
import { signInWords as words } from './words'

type Field = Pick<
  ComponentProps<typeof OwnField>,
  'autoComplete' | 'help' | 'label' | 'maxLength' | 'type'
> & {
  name: string
}

type Props = {
  /** What is wrong with what was typed before anything is sent, or null. */
  check?: (typed: Readonly<Record<string, string>>) => string | null
  fields: readonly Field[]
  heading: string
  /** The id of the heading, which gets the focus when the form is closed. */
  headingId: string
  keep: string
  open: string
  path: string
  voice: Voice
}

/** Changes something of the own account by which it is entered, with the present password beside it. */
export const OwnChange = ({ check, fields, heading, headingId, keep, open, path, voice }: Props) => {
  const { ask, refresh, say } = voice
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setBusy] = useState(false)
  const [because, setBecause] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)

  const close = (message: string | null) => {
    setOpen(false)
    setTyped({})
    setBecause(null)
    setDone(message)
    document.getElementById(headingId)?.focus()
  }
  const submit = async () => {
    if (isBusy) return
    const wrong = check?.(typed) ?? null
    if (wrong !== null) {
      setBecause(wrong)
      return
    }
    setBusy(true)
    const { answer, because: refused } = await ask<{ message: string }>({ body: typed, method: 'POST', path })
    setBusy(false)
    setBecause(refused)
    if (answer === null) return
    close(answer.message)
    await refresh()
  }
  const present: Field = {
    autoComplete: 'current-password',
    label: say(words.currentPassword),
    maxLength: PASSWORD_LENGTH.most,
    name: 'current',
    type: 'password',
  }

  return (
    <section aria-labelledby={headingId} className="sign-in__own-change">
      <h4 id={headingId} tabIndex={-1}>
        {heading}
      </h4>
      {done !== null && <p role="status">{done}</p>}
      {!isOpen && (
        <div className="sign-in__acts">
          <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
            {open}
          </Button>
        </div>
      )}
      {isOpen && (
        <WithinForm className="second-factor__code" onEnter={() => void submit()}>
          <Refusal because={because} />
          {[present, ...fields].map(({ name, ...field }, at) => (
            <OwnField
              {...field}
              autoFocus={at === 0}
              id={`${headingId}-${name}`}
              isWrong={because !== null}
              key={name}
              onText={(text) => setTyped((before) => ({ ...before, [name]: text }))}
              value={typed[name] ?? ''}
            />
          ))}
          <FormActs
            beside={
              <Button buttonStyle="secondary" margin={false} onClick={() => close(null)} size="medium">
                {say(words.cancel)}
              </Button>
            }
            isBusy={isBusy}
            label={keep}
            onPress={() => void submit()}
          />
        </WithinForm>
      )}
    </section>
  )
}
