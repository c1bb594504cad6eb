'use client'

import './panel.css'

import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import type { SignIn } from '../../accounts/signIn'
import { ask, type Question } from '../call/ask'
import { fallbacksIn } from '../call/fallbacksIn'
import { sayIn } from '../overview/say'
import { AddressPart } from './AddressPart'
import { InvitationPart } from './InvitationPart'
import { KeyPart, type Voice } from './KeyPart'
import { LockPart } from './LockPart'
import { PasswordPart } from './PasswordPart'
import { SecondFactorPart } from './SecondFactorPart'
import { SessionsPart } from './SessionsPart'
import { signInWords } from './words'

const TITLE = 'sign-in-title'

/** Asks how the account is entered, again whenever something was done about it. */
const useSignIn = (path: string | null) => {
  const { i18n } = useTranslation()
  const [signIn, setSignIn] = useState<SignIn | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { language } = i18n

  const voice = useMemo(() => {
    const say = sayIn({ i18n: { ...i18n, language } })
    const write = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(language, options)
      return (instant: string) => format.format(new Date(instant))
    }
    return {
      ask: <Answer,>(question: Question) => ask<Answer>(question, fallbacksIn(say)),
      day: write({ dateStyle: 'long' }),
      moment: write({ dateStyle: 'long', timeStyle: 'short' }),
      say,
    } satisfies Omit<Voice, 'refresh'>
  }, [i18n, language])

  const refresh = useCallback(async () => {
    if (path === null) return
    const { answer, because } = await voice.ask<SignIn>({ method: 'GET', path: `${path}/sign-in` })
    // What is shown stays when it cannot be read again: a key that was made just now is shown this once.
    if (answer !== null) setSignIn(answer)
    setRefusal(because)
  }, [path, voice])

  useEffect(() => {
    setSignIn(null)
    void refresh()
  }, [refresh])

  return { refusal, signIn, voice: { ...voice, refresh } }
}

/** How the account that is open is entered: its invitation, its second step, its API key, its sessions and its lock. */
export const SignInPanel = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const users = `${config.routes.api}/users`
  const path = id === undefined ? null : `${users}/${String(id)}`
  const { refusal, signIn, voice } = useSignIn(path)
  const { say } = voice
  const email: unknown = savedDocumentData?.email
  const isOwn = user?.id === id
  const mayUnlock = signIn?.mayUnlock === true && typeof email === 'string'

  return (
    <section aria-labelledby={TITLE} className="sign-in field-type">
      <h3 id={TITLE} tabIndex={-1}>
        {say(signInWords.title)}
      </h3>
      {path === null && <p>{say(signInWords.saveFirst)}</p>}
      {path !== null && signIn === null && refusal === null && (
        <p role="status">{say(signInWords.loading)}</p>
      )}
      {refusal !== null && (
        <p className="sign-in__refusal" role="alert">
          {refusal}
        </p>
      )}
      {signIn?.isErased === true && <p>{say(signInWords.erased)}</p>}
      {path !== null && signIn?.isErased === false && (
        <>
          {signIn.lockedUntil !== null && (
            <LockPart
              email={mayUnlock ? email : null}
              path={users}
              titleId={TITLE}
              until={signIn.lockedUntil}
              voice={voice}
            />
          )}
          {signIn.mayInvite && (
            <InvitationPart
              invitation={signIn.invitation}
              isOver={signIn.invitation !== null && new Date(signIn.invitation.expiresAt) < new Date()}
              path={path}
              voice={voice}
            />
          )}
          {isOwn && <PasswordPart path={`${users}/own-password`} voice={voice} />}
          {isOwn && signIn.mayGiveKey && <AddressPart path={`${users}/own-address`} voice={voice} />}
          <SecondFactorPart
            isOwn={isOwn}
            mayDrop={signIn.mayDropSecondFactor}
            path={path}
            standing={signIn.secondFactor}
            voice={voice}
          />
          <KeyPart path={path} signIn={signIn} voice={voice} />
          <SessionsPart
            leaveTo={isOwn ? `${config.routes.admin}/login` : null}
            path={path}
            sessions={signIn.sessions}
            voice={voice}
          />
        </>
      )}
    </section>
  )
}
