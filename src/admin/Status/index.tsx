import '../overview/overview.css'
import './status.css'

import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { readEnv } from '../../env'
import { readStatus } from '../../status/readStatus'
import { OwnView } from '../OwnView'
import { speechIn, StatusPage } from './StatusPage'
import { statusWords } from './words'

const Content = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const viewer = viewerOf(req)
  const { admin } = req.payload.config.routes
  // Payload asks nobody who they are before a view of our own.
  if (viewer === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/status`)}`)
  const speech = speechIn(req.i18n.language)
  if (!viewer.roles.includes('admin')) return <p>{speech.say(statusWords.forAdmins)}</p>
  const status = await readStatus(req.payload, readEnv(process.env))
  return <StatusPage {...speech} admin={admin} now={new Date().toISOString()} status={status} />
}

/** The screen for administrators that tells how the program runs and what needs attention. */
export const StatusScreen = (props: AdminViewServerProps) => (
  <OwnView title={speechIn(props.initPageResult.req.i18n.language).say(statusWords.title)} view={props}>
    <Content {...props} />
  </OwnView>
)
