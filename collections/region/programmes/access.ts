import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  organisation: {
    keeps: { school: isHome },
    where: ({ viewer }) => among('school', [viewer.organisation]),
  },
}

/** Everybody with a role finds a programme; a school keeps its own. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: {
      ...only('all', 'admin', 'process-manager', 'editor', 'education-broker'),
      ...only('organisation', 'school-editor'),
    },
    delete: { ...only('all', 'admin'), ...only('organisation', 'school-editor') },
    read: everyRole('all'),
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager', 'editor', 'education-broker'),
      ...only('organisation', 'school-editor'),
    },
  },
  scopes,
)
