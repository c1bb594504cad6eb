'use client'

import { useState } from 'react'

import type { SignIn } from '../../accounts/signIn'
import type { Question, Told } from '../call/ask'
import type { Say } from '../overview/say'
import { ConfirmButton } from './ConfirmButton'
import { NewKey, newKeyId } from './NewKey'
import { signInWords } from './words'

/** How the parts ask, speak and write a day or an instant. */
export type Voice = {
  ask: <Answer>(question: Question) => Promise<Told<Answer>>
  day: (instant: string) => string
  moment: (instant: string) => string
  /** Looks everything up again. */
  refresh: () => Promise<void>
  say: Say
}

const HEADING = 'sign-in-key'

const standing = ({ key, mayGiveKey }: SignIn, { day, say }: Voice): string => {
  if (key === null)
    return `${say(signInWords.noKey)}${mayGiveKey ? '' : ` ${say(signInWords.askAdministrator)}`}`
  return say(key.madeAt === null ? signInWords.oldKey : signInWords.keyMade(day(key.madeAt)))
}

/** Whether an account has a key, and making, renewing and withdrawing it; a new one is shown until it is put away. */
export const KeyPart = ({ path, signIn, voice }: { path: string; signIn: SignIn; voice: Voice }) => {
  const { ask, refresh, say } = voice
  const [made, setMade] = useState<string | null>(null)

  const make = async (current: string) => {
    const { answer, because } = await ask<{ key: string }>({
      body: { current },
      method: 'POST',
      path: `${path}/api-key`,
    })
    if (answer !== null) setMade(answer.key)
    await refresh()
    return because
  }
  const withdraw = async () => {
    const { because } = await ask({ method: 'DELETE', path: `${path}/api-key` })
    if (because === null) setMade(null)
    await refresh()
    return because
  }

  const putAway = () => {
    setMade(null)
    document.getElementById(HEADING)?.focus()
  }

  const cancel = say(signInWords.cancel)
  return (
    <section aria-labelledby={HEADING}>
      <h4 id={HEADING} tabIndex={-1}>
        {say(signInWords.key)}
      </h4>
      <p>{standing(signIn, voice)}</p>
      {made === null ? null : <NewKey done={putAway} keyText={made} say={say} />}
      <div className="sign-in__acts">
        {signIn.mayGiveKey && (
          <ConfirmButton
            act={make}
            askPassword={say(signInWords.yourPassword)}
            cancel={cancel}
            confirm={say(signIn.key === null ? signInWords.makeYes : signInWords.renewYes)}
            focusAfter={newKeyId}
            label={say(signIn.key === null ? signInWords.makeKey : signInWords.renewKey)}
            sure={say(signIn.key === null ? signInWords.makeSure : signInWords.renewSure)}
          />
        )}
        {signIn.key !== null && (
          <ConfirmButton
            act={withdraw}
            cancel={cancel}
            confirm={say(signInWords.withdrawYes)}
            focusAfter={HEADING}
            label={say(signInWords.withdrawKey)}
            sure={say(signInWords.withdrawSure)}
          />
        )}
      </div>
    </section>
  )
}
