'use client'

import type { Voice } from './KeyPart'
import { PlainButton } from './PlainButton'
import { signInWords } from './words'

type Props = { email: string | null; path: string; titleId: string; until: string; voice: Voice }

/** Until when an account is locked, and unlocking it where its address, by which Payload unlocks, is known. */
export const LockPart = ({ email, path, titleId, until, voice }: Props) => {
  const { ask, moment, refresh, say } = voice
  const unlock = async () => {
    const { because } = await ask({ body: { email }, method: 'POST', path: `${path}/unlock` })
    await refresh()
    return because
  }
  return (
    <section aria-label={say(signInWords.lock)}>
      <h4>{say(signInWords.lock)}</h4>
      <p>{say(signInWords.lockedUntil(moment(until)))}</p>
      {email === null ? null : (
        <div className="sign-in__acts">
          <PlainButton act={unlock} focusAfter={titleId} label={say(signInWords.unlock)} />
        </div>
      )}
    </section>
  )
}
