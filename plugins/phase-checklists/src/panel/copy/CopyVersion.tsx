import { panelAddress } from '@streekwerk/payload-kit'
import { CopyButton } from '@streekwerk/payload-phase-checklists/client'
import type { ServerProps } from 'payload'

import { slugs } from '../../slugs'

/** In the form of a life cycle: makes its next version, for whoever may write one. */
export const CopyVersion = ({ i18n, id, payload, permissions }: ServerProps & { id?: number | string }) => {
  if (id === undefined || !permissions?.collections?.[slugs.lifeCycles]?.create) return null
  const { admin, api } = payload.config.routes
  return (
    <CopyButton
      // The next version is another document, whose button begins anew.
      key={id}
      copies={`${api}/${slugs.lifeCycles}/${id}/copy`}
      language={i18n.language}
      view={panelAddress(admin, `/collections/${slugs.lifeCycles}`)}
    />
  )
}
