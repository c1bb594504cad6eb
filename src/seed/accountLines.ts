import { type Role, roles } from '../domain/people/roles'
import { demoAddress } from './demo/accounts'

/** The demo accounts as they are kept in DATA_DIR: address and password, one a line. */
export const accountLines = (password: string, kept: readonly Role[]): string[] =>
  roles.map(
    (role) => `${demoAddress(role)}\t${kept.includes(role) ? '(has a password of its own)' : password}`,
  )
