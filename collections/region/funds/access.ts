import { createAccess } from '../../../src/access/createAccess'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role finds a fund; those who run projects and those who tell about them keep the list. */
export const access = createAccess({
  admin: everyRole('all'),
  create: only('all', 'admin', 'process-manager', 'editor'),
  delete: only('all', 'admin', 'editor'),
  read: everyRole('all'),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', 'admin', 'process-manager', 'editor'),
})
