import './invite.css'
import '../Entrance/entrance.css'

import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { sayIn } from '../overview/say'
import { InviteForm } from './InviteForm'
import { inviteWords as words } from './words'

const PLACE = '/collections/users/create'

/** The screen on which an administrator makes an account, without ever knowing its password. */
export const InviteScreen = ({ initPageResult: { req } }: AdminViewServerProps) => {
  const viewer = viewerOf(req)
  const { admin } = req.payload.config.routes
  // Payload asks nobody who they are before a view of our own.
  if (viewer === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${PLACE}`)}`)
  const say = sayIn(req)
  // A view of a collection stands in the frame of the panel already.
  return (
    <Gutter>
      <SetStepNav
        nav={[{ label: say(words.users), url: `${admin}/collections/users` }, { label: say(words.title) }]}
      />
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
    </Gutter>
  )
}
