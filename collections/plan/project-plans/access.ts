import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  project: {
    where: async ({ projects }) => among('project', await projects()),
  },
}

/** Those who run projects keep the plan; whoever takes part in the project reads it, without what is internal. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: only('all', 'admin', 'process-manager'),
    delete: only('all', 'admin', 'process-manager'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: only('all', 'admin', 'process-manager'),
  },
  scopes,
)
