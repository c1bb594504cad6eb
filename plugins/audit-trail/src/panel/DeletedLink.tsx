import { panelAddress, viewerReq } from '@streekwerk/payload-kit'
import type { ServerProps } from 'payload'

import { seesDeleted } from '../read/readDeleted'
import { historyWords as words } from '../words/historyWords'
import { sayer } from '../words/say'
import { DELETED_PATH } from './historyPath'

/** The way to what was deleted in the menu, for whoever may know of it. */
export const DeletedLink = async (props: ServerProps) => {
  const { i18n, payload } = props
  if (!(await seesDeleted(await viewerReq(props)))) return null
  return (
    <a
      className="nav__link"
      href={panelAddress(payload.config.routes.admin, DELETED_PATH)}
      id="nav-deleted-documents"
    >
      <span className="nav__link-label">{sayer(i18n.language)(words.deleted)}</span>
    </a>
  )
}
