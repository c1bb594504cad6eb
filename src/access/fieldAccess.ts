import type { FieldAccess } from 'payload'

import type { Role } from '../domain/people/roles'
import { viewerOf } from './viewer'

/** Lets through who holds at least one of the named roles, and nobody else. */
export const onlyRoles =
  (...named: readonly Role[]): FieldAccess =>
  ({ req }) =>
    viewerOf(req)?.roles.some((role) => named.includes(role)) ?? false

/** A field that some may see and fewer may write. */
export const confidential = (
  readers: readonly Role[],
  writers: readonly Role[],
): { create: FieldAccess; read: FieldAccess; update: FieldAccess } => ({
  create: onlyRoles(...writers),
  read: onlyRoles(...readers),
  update: onlyRoles(...writers),
})
