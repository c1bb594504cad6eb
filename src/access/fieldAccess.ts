import type { FieldAccess } from 'payload'

import type { Role } from '../domain/people/roles'
import { madeOf } from './origin'
import { viewerOf } from './viewer'

/** Lets through who holds at least one of the named roles, and nobody else. */
export const onlyRoles = (...named: readonly Role[]): FieldAccess =>
  madeOf<FieldAccess>(({ req }) => viewerOf(req)?.roles.some((role) => named.includes(role)) ?? false, {
    kind: 'roles',
    remake: (others) => onlyRoles(...others),
    roles: named,
  })

/** Lets through the account itself and who holds one of the named roles. */
export const ownOr = (...named: readonly Role[]): FieldAccess => {
  const isNamed = onlyRoles(...named)
  return madeOf<FieldAccess>(
    (args) => {
      const viewer = viewerOf(args.req)
      // The forms of the panel ask with an id and with data that bear none.
      const account = args.id ?? (args.doc as { id?: unknown } | undefined)?.id
      return viewer !== null && (account === viewer.id || Boolean(isNamed(args)))
    },
    { kind: 'roles', remake: (others) => ownOr(...others), roles: named },
  )
}

/** A field that some may see and fewer may write. */
export const confidential = (
  readers: readonly Role[],
  writers: readonly Role[],
): { create: FieldAccess; read: FieldAccess; update: FieldAccess } => ({
  create: onlyRoles(...writers),
  read: onlyRoles(...readers),
  update: onlyRoles(...writers),
})
