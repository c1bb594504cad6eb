import { allowedWhere, panelAddress, viewerReq } from '@streekwerk/payload-kit'
import type { ServerProps } from 'payload'

import { optionsOf } from '../../read/optionsOf'
import { overviewWords as words } from '../../words/overview'
import { sayIn } from '../sayIn'

/** The way to the overview in the menu, for whoever may read something there. */
export const KpisLink = async (props: ServerProps) => {
  const { i18n, payload } = props
  const options = optionsOf(payload)
  if (!options?.overview || !(await allowedWhere(await viewerReq(props), options.access.read))) return null
  return (
    <a
      className="nav__link"
      href={panelAddress(payload.config.routes.admin, options.overview)}
      id="nav-kpis-overview"
    >
      <span className="nav__link-label">{sayIn(i18n.language)(words.all)}</span>
    </a>
  )
}
