import { createAccess } from '../../../src/access/createAccess'
import { nobody, only } from '../../../src/domain/access/policy'
import { confidantes, stewards } from '../../../src/domain/access/readers'

/** What pays for a project is for those who run it, and for those who decide on it to read. */
export const access = createAccess({
  admin: only('all', ...confidantes),
  create: only('all', ...stewards),
  delete: only('all', ...stewards),
  read: only('all', ...confidantes),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', ...stewards),
})
