import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  organisation: {
    keeps: { school: isHome },
    where: ({ viewer }) => among('school', [viewer.organisation]),
  },
  project: {
    where: async ({ projects }) => among('project', await projects()),
  },
}

/** Those who articulate the demand ask a school; the school answers for itself. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: only('all', 'admin', 'process-manager', 'education-broker'),
    delete: only('all', 'admin', 'process-manager', 'education-broker'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('organisation', 'school-editor'),
      ...only('project', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager', 'education-broker'),
      ...only('organisation', 'school-editor'),
    },
  },
  scopes,
)
