import type { PayloadRequest } from 'payload'

import { isRole, type Role } from '../domain/people/roles'

/** Who is asking, as far as policies look at somebody. */
export type Viewer = { id: string; organisation: string | null; roles: readonly Role[] }

const idOf = (relation: unknown): string | null => {
  if (typeof relation === 'string') return relation
  return typeof relation === 'object' && relation !== null && 'id' in relation ? String(relation.id) : null
}

/** The user behind a request; null for anonymous, for an account that is not active and for one without a role. */
export const viewerOf = ({ user }: Pick<PayloadRequest, 'user'>): Viewer | null => {
  if (user?.collection !== 'users') return null
  const { active, id, organisation, roles } = user as unknown as Record<string, unknown>
  const held = Array.isArray(roles) ? roles.filter(isRole) : []
  if (active !== true || held.length === 0) return null
  return { id: String(id), organisation: idOf(organisation), roles: held }
}
