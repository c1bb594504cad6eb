import type { ServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { inLanguage } from '../../domain/locales/inLanguage'
import { statusWords } from './words'

/** The way to the status of the program in the menu, for administrators. */
export const StatusLink = ({ i18n, payload, user }: ServerProps) => {
  const viewer = viewerOf({ user: user ?? null })
  return viewer?.roles.includes('admin') === true ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/status`} id="nav-status">
      <span className="nav__link-label">{inLanguage(statusWords.title, i18n.language)}</span>
    </a>
  ) : null
}
