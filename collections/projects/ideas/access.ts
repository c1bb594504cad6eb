import { createAccess } from '../../../src/access/createAccess'
import { nobody, only } from '../../../src/domain/access/policy'

/** Ideas come from people outside, with their details: only those who answer them know that they are there. */
export const access = createAccess({
  admin: only('all', 'admin', 'process-manager'),
  create: only('all', 'admin', 'process-manager'),
  delete: only('all', 'admin', 'process-manager'),
  read: only('all', 'admin', 'process-manager'),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', 'admin', 'process-manager'),
})
