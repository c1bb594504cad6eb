'use client'

import { useState } from 'react'

import type { SignIn } from '../../accounts/signIn'
import type { Words } from '../../domain/locales/locales'
import { inviteWords } from '../InviteScreen/words'
import { ConfirmButton } from './ConfirmButton'
import type { Voice } from './KeyPart'
import { PlainButton } from './PlainButton'
import { signInWords } from './words'

const HEADING = 'sign-in-invitation'

type Props = { invitation: SignIn['invitation']; isOver: boolean; path: string; voice: Voice }

const standingOf = (invitation: SignIn['invitation'], isOver: boolean, moment: Voice['moment']): Words => {
  if (invitation === null) return signInWords.notInvited
  const at = moment(invitation.invitedAt)
  if (!invitation.isSent) return signInWords.invitationUnsent(at)
  const told = isOver ? signInWords.invitationOver : signInWords.invited
  return told(at, moment(invitation.expiresAt))
}

/** The invitation of an account: sending one, sending it again and withdrawing it. */
export const InvitationPart = ({ invitation, isOver, path, voice }: Props) => {
  const { ask, moment, refresh, say } = voice
  const [told, setTold] = useState<string | null>(null)

  const send = async () => {
    setTold(null)
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
      <p>{say(standingOf(invitation, isOver, moment))}</p>
      <p role="status">{told}</p>
      <div className="sign-in__acts">
        <PlainButton
          act={send}
          focusAfter={HEADING}
          label={say(invitation === null ? signInWords.invite : signInWords.inviteAgain)}
          waiting={inviteWords.sending}
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
