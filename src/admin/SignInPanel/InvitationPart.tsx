'use client'

import { useState } from 'react'

import type { SignIn } from '../../accounts/signIn'
import { ConfirmButton } from './ConfirmButton'
import type { Voice } from './KeyPart'
import { PlainButton } from './PlainButton'
import { signInWords } from './words'

const HEADING = 'sign-in-invitation'

type Props = { invitation: SignIn['invitation']; isOver: boolean; path: string; voice: Voice }

/** The invitation of an account: sending one, sending it again and withdrawing it. */
export const InvitationPart = ({ invitation, isOver, path, voice }: Props) => {
  const { ask, moment, refresh, say } = voice
  const [told, setTold] = useState<string | null>(null)

  const send = async () => {
    const { answer, because } = await ask<{ isSent: boolean; message: string }>({
      body: { language: document.documentElement.lang },
      method: 'POST',
      path: `${path}/invitation`,
    })
    await refresh()
    setTold(answer?.isSent === true ? answer.message : null)
    return answer?.isSent === false ? answer.message : because
  }
  const withdraw = async () => {
    const { because } = await ask({ method: 'DELETE', path: `${path}/invitation` })
    setTold(null)
    await refresh()
    return because
  }
  return (
    <section aria-labelledby={HEADING}>
      <h4 id={HEADING} tabIndex={-1}>
        {say(signInWords.invitation)}
      </h4>
      <p>
        {invitation === null
          ? say(signInWords.notInvited)
          : say(
              (isOver ? signInWords.invitationOver : signInWords.invited)(
                moment(invitation.invitedAt),
                moment(invitation.expiresAt),
              ),
            )}
      </p>
      <p role="status">{told}</p>
      <div className="sign-in__acts">
        <PlainButton
          act={send}
          focusAfter={HEADING}
          label={say(invitation === null ? signInWords.invite : signInWords.inviteAgain)}
        />
        {invitation !== null && (
          <ConfirmButton
            act={withdraw}
            cancel={say(signInWords.cancel)}
            confirm={say(signInWords.withdrawInvitationYes)}
            focusAfter={HEADING}
            label={say(signInWords.withdrawInvitation)}
            sure={say(signInWords.withdrawInvitationSure)}
          />
        )}
      </div>
    </section>
  )
}
