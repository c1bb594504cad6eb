import { createGlobalAccess } from '../../../src/access/createGlobalAccess'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role reads the texts of the site; administrator and editor write them. */
export const access = createGlobalAccess({
  read: everyRole('all'),
  readVersions: nobody,
  update: only('all', 'admin', 'editor'),
})
