import type { Payload, TypedUser } from 'payload'

import type { Viewer } from '../../access/viewer'
import { isExpired, type LinkState, nextLinkStates } from '../../domain/education/curriculumLinkStates'
import type { Locale } from '../../domain/locales/locales'
import { idOf } from '../../domain/relations/idOf'
import type { DeskLink } from './desk'

/** More than a school works on at a time; older ones stand in the list of all links. */
const LINKS_SHOWN = 200

/** For whom the desk is set: whose school, in which language, on which day. */
export type Sitting = {
  locale: Locale
  payload: Payload
  school: string
  today: string
  user: TypedUser
  viewer: Viewer
}

const isTrusted = async ({ payload, school }: Sitting): Promise<boolean> => {
  const { trustedSchools } = await payload.findGlobal({
    slug: 'site',
    depth: 0,
    // Which schools are trusted is a setting, not a text that somebody asks to read.
    overrideAccess: true,
    select: { trustedSchools: true },
  })
  return (trustedSchools ?? []).some((trusted) => idOf(trusted) === school)
}

/** The links of the school, the newest first, each with what can be done with it here. */
export const readLinks = async (sitting: Sitting): Promise<DeskLink[]> => {
  const { locale, payload, school, today, user, viewer } = sitting
  const trusted = await isTrusted(sitting)
  const { docs } = await payload.find({
    collection: 'curriculum-links',
    depth: 0,
    draft: true,
    limit: LINKS_SHOWN,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { reviewRemark: true, schoolYear: true, state: true, title: true },
    sort: '-updatedAt',
    user,
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
