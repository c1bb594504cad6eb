import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  project: {
    where: async ({ projects }) => among('project', await projects()),
  },
}

/**
 * The plan makes its sections and takes them along, so nobody makes or deletes one. Versions hold what was once written in
 * sections that are closed, so they are for those who may read those.
 */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: nobody,
    delete: nobody,
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: only('all', 'admin', 'process-manager', 'decision-maker'),
    unlock: nobody,
    update: only('all', 'admin', 'process-manager'),
  },
  scopes,
)
