import { createAccess } from '../../../src/access/createAccess'
import { nobody, only } from '../../../src/domain/access/policy'

/** A log: those who look for schools write it, nobody changes or deletes it. */
export const access = createAccess({
  admin: only('all', 'admin', 'process-manager', 'education-broker', 'decision-maker'),
  create: only('all', 'process-manager', 'education-broker'),
  delete: nobody,
  read: only('all', 'admin', 'process-manager', 'education-broker', 'decision-maker'),
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
})
