import { createAccess } from '../../../src/access/createAccess'
import { nobody, only } from '../../../src/domain/access/policy'
import { confidantes, stewards } from '../../../src/domain/access/readers'

/** What people said in an interview is for those who keep the findings and those who decide on them. */
export const access = createAccess({
  admin: only('all', ...confidantes),
  create: only('all', ...stewards),
  delete: only('all', ...stewards),
  read: only('all', ...confidantes),
  readVersions: nobody,
  unlock: nobody,
  update: only('all', ...stewards),
})
