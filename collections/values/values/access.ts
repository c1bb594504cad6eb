import { createAccess } from '../../../src/access/createAccess'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role reads the catalogue; only an administrator changes what all are asked about. */
export const access = createAccess({
  admin: everyRole('all'),
  create: only('all', 'admin'),
  delete: only('all', 'admin'),
  read: everyRole('all'),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', 'admin'),
})
