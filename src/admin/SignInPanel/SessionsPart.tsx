'use client'

import type { SignIn } from '../../accounts/signIn'
import { ConfirmButton } from './ConfirmButton'
import type { Voice } from './KeyPart'
import { signInWords } from './words'

const HEADING = 'sign-in-sessions'

type Props = {
  /** Where whoever signed out everywhere goes; null for somebody else’s account. */
  leaveTo: string | null
  path: string
  sessions: SignIn['sessions']
  voice: Voice
}

/** Where an account is signed in, and signing it out everywhere. */
export const SessionsPart = ({ leaveTo, path, sessions, voice }: Props) => {
  const { ask, moment, refresh, say } = voice
  const end = async () => {
    const { because } = await ask({ method: 'POST', path: `${path}/end-sessions` })
    if (because === null && leaveTo !== null) window.location.assign(leaveTo)
    else await refresh()
    return because
  }
  return (
    <section aria-labelledby={HEADING}>
      <h4 id={HEADING} tabIndex={-1}>
        {say(signInWords.sessions)}
      </h4>
      {sessions.length === 0 ? (
        <p>{say(signInWords.noSessions)}</p>
      ) : (
        <>
          <p>{say(signInWords.signedIn(sessions.length))}</p>
          <ul>
            {sessions.map(({ begunAt, isThisOne }, at) => (
              <li key={`${begunAt} ${String(at)}`}>
                {say(signInWords.since(moment(begunAt)))}
                {isThisOne && ` (${say(signInWords.here)})`}
              </li>
            ))}
          </ul>
          <div className="sign-in__acts">
            <ConfirmButton
              act={end}
              cancel={say(signInWords.cancel)}
              confirm={say(signInWords.endYes)}
              focusAfter={HEADING}
              label={say(signInWords.endAll)}
              sure={say(leaveTo === null ? signInWords.endSure : signInWords.endOwnSure)}
            />
          </div>
        </>
      )}
    </section>
  )
}
