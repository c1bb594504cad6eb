import { type Role, roles } from '../people/roles'
import type { Operation } from './operations'
import type { Grants, Reach } from './reach'

/** Who may do what with one collection, and how far: a page, not a program. */
export type Policy = Readonly<Record<Operation, Grants>>

/** Every role, equally far. */
export const everyRole = (reach: Reach): Grants => Object.fromEntries(roles.map((role) => [role, reach]))

/** The same reach for each of the named roles. */
export const only = (reach: Reach, ...named: readonly Role[]): Grants =>
  Object.fromEntries(named.map((role) => [role, reach]))

/** Nobody, whatever the role. */
export const nobody: Grants = {}
