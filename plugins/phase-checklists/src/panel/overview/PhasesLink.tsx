import { panelAddress, viewerReq } from '@streekwerk/payload-kit'
import type { ServerProps } from 'payload'

import { allowedWhere } from '../../read/allowedWhere'
import { optionsOf } from '../../read/optionsOf'
import { overviewWords as words } from '../../words/overview'
import { sayIn } from '../sayIn'
import { OVERVIEW_PATH } from './path'

/** The way to the overview in the menu, for whoever may read something there. */
export const PhasesLink = async (props: ServerProps) => {
  const { i18n, payload } = props
  const options = optionsOf(payload)
  if (!options || !(await allowedWhere(await viewerReq(props), options.access.read))) return null
  return (
    <a className="nav__link" href={panelAddress(payload.config.routes.admin, OVERVIEW_PATH)} id="nav-phases">
      <span className="nav__link-label">{sayIn(i18n.language)(words.title)}</span>
    </a>
  )
}
