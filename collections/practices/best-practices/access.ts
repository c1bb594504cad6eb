import { createAccess } from '../../../src/access/createAccess'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role learns from a practice, also while it is being written; three roles write and review. */
export const access = createAccess({
  admin: everyRole('all'),
  create: only('all', 'admin', 'process-manager', 'editor'),
  delete: only('all', 'admin', 'editor'),
  read: everyRole('all'),
  readVersions: only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
  unlock: nobody,
  update: only('all', 'admin', 'process-manager', 'editor'),
})
