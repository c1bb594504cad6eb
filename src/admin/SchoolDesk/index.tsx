import './desk.css'

import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { type Viewer, viewerOf } from '../../access/viewer'
import { inLanguage } from '../../domain/locales/inLanguage'
import { readDesk } from '../../education/desk/readDesk'
import { today } from '../../hooks/today'
import { OwnView } from '../OwnView'
import { DeskPage } from './DeskPage'
import type { Say } from './Sections'
import { deskWords } from './words'

/** The school that somebody keeps the links of; null for everybody else. */
const schoolOf = (viewer: Viewer): string | null =>
  viewer.roles.includes('school-editor') ? viewer.organisation : null

const Content = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const viewer = viewerOf(req)
  const { admin, api } = req.payload.config.routes
  // Payload asks nobody who they are before a view of our own.
  if (viewer === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/school`)}`)
  const say: Say = (words) => inLanguage(words, req.i18n.language)
  const school = schoolOf(viewer)
  if (school === null) return <p>{say(deskWords.forSchools)}</p>
  const locale = req.i18n.language === 'en' ? 'en' : 'nl'
  const desk = await readDesk({ locale, req, school, today: today(), viewer })
  return <DeskPage adminRoute={admin} apiRoute={api} desk={desk} say={say} />
}

/** The screen of a school: its links, what it was asked, who looks for a school and what it teaches. */
export const SchoolDesk = (props: AdminViewServerProps) => (
  <OwnView title={inLanguage(deskWords.title, props.initPageResult.req.i18n.language)} view={props}>
    <Content {...props} />
  </OwnView>
)
