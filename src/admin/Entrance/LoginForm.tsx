'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'

import { fallbacksIn } from '../call/fallbacksIn'
import { sayIn } from '../overview/say'
import { WaitingButton } from '../WaitingButton'
import { OwnField, Refusal } from './OwnField'
import { signIn } from './signIn'
import { entranceWords as words } from './words'

type Props = {
  /** Where whoever signed in goes. */
  goTo: string
}

/** Signing in: with a password, and then with a code where the account asks for one. */
export const LoginForm = ({ goTo }: Props) => {
  const { config } = useConfig()
  const say = sayIn(useTranslation())
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [because, setBecause] = useState<string | null>(null)
  const codePart = useRef<HTMLDivElement>(null)
  const { admin, api } = config.routes

  useEffect(() => {
    if (isAsked) codePart.current?.querySelector('input')?.focus()
  }, [isAsked])

  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    setBecause(null)
    const outcome = await signIn(
      `${api}/users/login`,
      { email, password, ...(isAsked && { code }) },
      fallbacksIn(say),
    )
    if (outcome.is === 'done') {
      window.location.assign(goTo)
      return
    }
    setBusy(false)
    setBecause(outcome.because)
    if (outcome.is === 'asked') setAsked(true)
    if (outcome.is === 'wrongCode') {
      setCode('')
      codePart.current?.querySelector('input')?.focus()
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  const startAgain = () => {
    setAsked(false)
    setBecause(null)
    setCode('')
    setPassword('')
  }

  return (
    <div className="entrance">
      <h1>{say(isAsked ? words.codeTitle : words.signIn)}</h1>
      <Refusal because={because} />
      <form method="post" onSubmit={onSubmit}>
        {isAsked ? (
          <div ref={codePart} style={{ inlineSize: '100%' }}>
            <OwnField
              autoComplete="one-time-code"
              help={say(words.codeHelp)}
              id="field-code"
              isWrong={because !== null}
              label={say(words.code)}
              maxLength={40}
              onText={setCode}
              required
              type="text"
              value={code}
            />
          </div>
        ) : (
          <>
            <OwnField
              autoComplete="username"
              id="field-email"
              isWrong={because !== null}
              label={say(words.email)}
              maxLength={320}
              onText={setEmail}
              required
              type="email"
              value={email}
            />
            <OwnField
              autoComplete="current-password"
              id="field-password"
              isWrong={because !== null}
              label={say(words.password)}
              onText={setPassword}
              required
              type="password"
              value={password}
            />
            <a href={`${admin}/forgot`}>{say(words.forgot)}</a>
          </>
        )}
        <WaitingButton isBusy={isBusy} size="large" type="submit">
          {say(isAsked ? words.goOn : words.signIn)}
        </WaitingButton>
      </form>
      {isAsked && (
        <>
          <p>{say(words.codeLost)}</p>
          <button className="entrance__plain" onClick={startAgain} type="button">
            {say(words.back)}
          </button>
        </>
      )}
    </div>
  )
}
