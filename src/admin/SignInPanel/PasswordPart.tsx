'use client'

import '../Entrance/entrance.css'
import '../SecondFactor/secondFactor.css'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { PASSWORD_LENGTH } from '../../domain/people/password'
import { OwnField, Refusal } from '../Entrance/OwnField'
import { WithinForm } from '../Entrance/WithinForm'
import { entranceWords } from '../Entrance/words'
import type { Voice } from './KeyPart'
import { signInWords as words } from './words'

const HEADING = 'sign-in-password'
const EMPTY = { again: '', chosen: '', current: '' }

type Props = { path: string; voice: Voice }

/** Choosing another password for the own account, with the present one beside it. */
export const PasswordPart = ({ path, voice: { ask, refresh, say } }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState(EMPTY)
  const [isBusy, setBusy] = useState(false)
  const [because, setBecause] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)

  const close = (message: string | null) => {
    setOpen(false)
    setTyped(EMPTY)
    setBecause(null)
    setDone(message)
    document.getElementById(HEADING)?.focus()
  }
  const submit = async () => {
    if (isBusy) return
    if (typed.chosen !== typed.again) {
      setBecause(say(entranceWords.notSame))
      return
    }
    setBusy(true)
    const body = { current: typed.current, password: typed.chosen }
    const { answer, because: refused } = await ask<{ message: string }>({ body, method: 'POST', path })
    setBusy(false)
    setBecause(refused)
    if (answer === null) return
    close(answer.message)
    await refresh()
  }
  const field = (name: keyof typeof EMPTY) => ({
    id: `own-password-${name}`,
    isWrong: because !== null,
    maxLength: PASSWORD_LENGTH.most,
    onText: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    type: 'password',
    value: typed[name],
  })

  return (
    <section aria-labelledby={HEADING} className="sign-in__own-password">
      <h4 id={HEADING} tabIndex={-1}>
        {say(entranceWords.password)}
      </h4>
      {done !== null && <p role="status">{done}</p>}
      {!isOpen && (
        <div className="sign-in__acts">
          <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
            {say(words.changePassword)}
          </Button>
        </div>
      )}
      {isOpen && (
        <WithinForm className="second-factor__code" onEnter={() => void submit()}>
          <Refusal because={because} />
          <OwnField
            {...field('current')}
            autoComplete="current-password"
            autoFocus
            label={say(words.currentPassword)}
          />
          <OwnField
            {...field('chosen')}
            autoComplete="new-password"
            help={say(entranceWords.passwordHelp)}
            label={say(entranceWords.newPassword)}
          />
          <OwnField {...field('again')} autoComplete="new-password" label={say(entranceWords.again)} />
          <div className="second-factor__acts">
            <Button
              extraButtonProps={{ 'aria-disabled': isBusy }}
              margin={false}
              onClick={() => void submit()}
              size="medium"
            >
              {say(entranceWords.choose)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => close(null)} size="medium">
              {say(words.cancel)}
            </Button>
          </div>
        </WithinForm>
      )}
    </section>
  )
}
