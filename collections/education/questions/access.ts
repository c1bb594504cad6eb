import { createAccess } from '../../../src/access/createAccess'
import { among, isNear, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  project: {
    keeps: { project: isNear },
    where: async ({ projects }) => among('project', await projects()),
  },
}

/** Those who articulate the demand write the questions; a school writes sub-questions where it takes part. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: {
      ...only('all', 'admin', 'process-manager', 'education-broker'),
      ...only('project', 'school-editor'),
    },
    delete: only('all', 'admin', 'process-manager', 'education-broker'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager', 'education-broker'),
      ...only('project', 'school-editor'),
    },
  },
  scopes,
)
