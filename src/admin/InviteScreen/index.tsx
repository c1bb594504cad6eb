import './invite.css'
import '../Entrance/entrance.css'

import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { sayIn } from '../overview/say'
import { OwnView } from '../OwnView'
import { InviteForm } from './InviteForm'
import { inviteWords as words } from './words'

const PLACE = '/collections/users/create'

/** The screen on which an administrator makes an account, without ever knowing its password. */
export const InviteScreen = (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const viewer = viewerOf(req)
  const { admin } = req.payload.config.routes
  // Payload asks nobody who they are before a view of our own.
  if (viewer === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${PLACE}`)}`)
  const say = sayIn(req)
  return (
    <OwnView title={say(words.title)} view={props}>
      {viewer.roles.includes('admin') ? (
        <div className="invite-screen">
          <header>
            <h1>{say(words.title)}</h1>
            <p>{say(words.lead)}</p>
          </header>
          <InviteForm />
        </div>
      ) : (
        <p>{say(words.forAdmins)}</p>
      )}
    </OwnView>
  )
}
