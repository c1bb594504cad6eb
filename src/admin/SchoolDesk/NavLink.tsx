import type { ServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { inLanguage } from '../../domain/locales/inLanguage'
import { deskWords } from './words'

/** The way to the desk in the menu, for who keeps the links of a school. */
export const SchoolDeskLink = ({ i18n, payload, user }: ServerProps) => {
  const viewer = viewerOf({ user: user ?? null })
  return viewer?.roles.includes('school-editor') === true ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/school`} id="nav-school">
      <span className="nav__link-label">{inLanguage(deskWords.title, i18n.language)}</span>
    </a>
  ) : null
}
