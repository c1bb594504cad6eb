import { createAccess } from '../../../src/access/createAccess'
import { uploaded } from '../../../src/access/uploader'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** Everybody with a role picks a picture; partners keep the ones they brought in. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: {
      ...only('all', 'admin', 'process-manager', 'editor'),
      ...only('own', 'school-editor', 'partner-manager', 'partner-member'),
    },
    delete: {
      ...only('all', 'admin', 'editor'),
      ...only('own', 'process-manager', 'school-editor', 'partner-manager', 'partner-member'),
    },
    read: everyRole('all'),
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager', 'editor'),
      ...only('own', 'school-editor', 'partner-manager', 'partner-member'),
    },
  },
  { own: uploaded },
)
