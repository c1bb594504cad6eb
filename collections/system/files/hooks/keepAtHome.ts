import type { CollectionBeforeOperationHook } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import type { Role } from '../../../../src/domain/people/roles'

/** Who keeps documents of others, and of nobody. */
const ofAll: readonly Role[] = ['admin', 'process-manager']

/**
 * What somebody brings in who keeps documents of the own organisation alone is of that organisation, unless they say otherwise: as
 * evidence of a project it is brought in where nobody is asked whose it is.
 */
export const keepAtHome: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' || overrideAccess === true) return
  const viewer = viewerOf(req)
  const { data } = args as { data?: Record<string, unknown> }
  if (!data || !viewer?.organisation || viewer.roles.some((role) => ofAll.includes(role))) return
  if (data.partner !== undefined && data.partner !== null && data.partner !== '') return
  return { ...args, data: { ...data, partner: viewer.organisation } }
}
