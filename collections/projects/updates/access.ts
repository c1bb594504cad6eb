import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  project: {
    where: async ({ projects }) => among('project', await projects()),
  },
}

/** Those who run projects and those who tell about them write the news; partners read that of their projects. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: only('all', 'admin', 'process-manager', 'editor'),
    delete: only('all', 'admin', 'process-manager', 'editor'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
    unlock: nobody,
    update: only('all', 'admin', 'process-manager', 'editor'),
  },
  scopes,
)
