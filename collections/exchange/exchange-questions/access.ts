import { createAccess } from '../../../src/access/createAccess'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role reads the questions; those who lead the conversation keep the list. */
export const access = createAccess({
  admin: everyRole('all'),
  create: only('all', 'admin', 'process-manager'),
  delete: only('all', 'admin', 'process-manager'),
  read: everyRole('all'),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', 'admin', 'process-manager'),
})
