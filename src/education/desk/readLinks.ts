import type { PayloadRequest } from 'payload'

import type { Viewer } from '../../access/viewer'
import { isExpired, type LinkState, nextLinkStates } from '../../domain/education/curriculumLinkStates'
import type { Locale } from '../../domain/locales/locales'
import { isTrusted } from '../isTrusted'
import type { DeskLink } from './desk'

/** More than a school works on at a time; older ones stand in the list of all links. */
const LINKS_SHOWN = 200

/** For whom the desk is set: who asks, whose school, in which language, on which day. */
export type Sitting = {
  locale: Locale
  req: PayloadRequest
  school: string
  today: string
  viewer: Viewer
}

/** The links of the school, the newest first, each with what can be done with it here. */
export const readLinks = async (sitting: Sitting): Promise<DeskLink[]> => {
  const { locale, req, school, today, viewer } = sitting
  const trusted = await isTrusted(req, school)
  const { docs } = await req.payload.find({
    collection: 'curriculum-links',
    depth: 0,
    draft: true,
    limit: LINKS_SHOWN,
    locale,
    overrideAccess: false,
    pagination: false,
    req,
    select: { reviewRemark: true, schoolYear: true, state: true, title: true },
    sort: '-updatedAt',
    where: { school: { equals: school } },
  })
  return docs.map(({ id, reviewRemark, schoolYear, state, title }) => {
    const now: LinkState = state === 'published' && isExpired({ schoolYear }, today) ? 'expired' : state
    return {
      id,
      moves: nextLinkStates({ ownSchool: true, roles: viewer.roles, state: now, trusted }),
      remark: now === 'returned' ? (reviewRemark ?? null) : null,
      schoolYear: schoolYear ?? null,
      state: now,
      title: title ?? '',
    }
  })
}
