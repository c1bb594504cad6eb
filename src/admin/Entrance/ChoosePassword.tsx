'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'

import type { Words } from '../../domain/locales/locales'
import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'
import { ask } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { sayIn } from '../overview/say'
import { WaitingButton } from '../WaitingButton'
import { OwnField, Refusal } from './OwnField'
import { entranceWords as words } from './words'

/** The endpoints that a link from a mail leads to, with what is said above the form. */
const kinds = {
  'accept-invitation': { lead: words.invitationLead, title: words.invitationTitle },
  'reset-password': { lead: words.resetLead, title: words.resetTitle },
} as const satisfies Record<string, Record<'lead' | 'title', Words>>

/** Which link it is that somebody came by. */
export type LinkKind = keyof typeof kinds

/** What stands behind the # of the address; null until the browser has been asked. */
const useToken = (): string | null => {
  const [token, setToken] = useState<string | null>(null)
  useEffect(() => {
    setToken(window.location.hash.slice(1))
  }, [])
  return token
}

const Done = ({ message, toSignIn }: { message: string; toSignIn: string }) => {
  const { config } = useConfig()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <>
      <p ref={said} role="status" tabIndex={-1}>
        {message}
      </p>
      <p>
        <a href={`${config.routes.admin}/login`}>{toSignIn}</a>
      </p>
    </>
  )
}

/** Choosing a password by the link of a mail. The link is used up by choosing, not by looking. */
export const ChoosePassword = ({ kind }: { kind: LinkKind }) => {
  const { config } = useConfig()
  const say = sayIn(useTranslation())
  const token = useToken()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [because, setBecause] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const { lead, title } = kinds[kind]

  const submit = async () => {
    if (isBusy) return
    if (password !== again) {
      setBecause(say(words.notSame))
      return
    }
    setBusy(true)
    const { answer, because: refused } = await ask<{ message: string }>(
      { body: { password, token: token ?? '' }, method: 'POST', path: `${config.routes.api}/users/${kind}` },
      fallbacksIn(say),
    )
    setBusy(false)
    setBecause(refused)
    if (answer !== null) setDone(answer.message)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  const field = { maxLength: PASSWORD_LENGTH.most, required: true, type: 'password' } as const

  return (
    <div className="entrance">
      <h1>{say(title)}</h1>
      {token === '' && (
        <>
          <Refusal because={say(words.noToken)} />
          <p>
            <a href={`${config.routes.admin}/login`}>{say(words.toSignIn)}</a>
          </p>
        </>
      )}
      {token !== '' && done === null && (
        <>
          <p>{say(lead)}</p>
          <Refusal because={because} />
          <form method="post" onSubmit={onSubmit}>
            <OwnField
              {...field}
              autoComplete="new-password"
              help={say(words.passwordHelp)}
              id="field-password"
              isWrong={because !== null}
              label={say(words.newPassword)}
              onText={setPassword}
              value={password}
            />
            <OwnField
              {...field}
              autoComplete="new-password"
              id="field-again"
              isWrong={because !== null}
              label={say(words.again)}
              onText={setAgain}
              value={again}
            />
            <WaitingButton isBusy={isBusy} size="large" type="submit">
              {say(words.choose)}
            </WaitingButton>
          </form>
        </>
      )}
      {done !== null && <Done message={done} toSignIn={say(words.toSignIn)} />}
    </div>
  )
}
