import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  organisation: {
    where: ({ viewer }) => among('id', [viewer.organisation]),
  },
  project: {
    // Of the others in its projects somebody reads what they published, not what they are still writing.
    where: async ({ companions, viewer }) => ({
      or: [
        among('id', [viewer.organisation]),
        { and: [among('id', await companions()), { _status: { equals: 'published' } }] },
      ],
    }),
  },
}

/** A partner keeps its own profile as a draft; the others in its projects it can read. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: only('all', 'admin', 'process-manager', 'editor'),
    delete: only('all', 'admin', 'editor'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager', 'editor'),
      ...only('organisation', 'partner-manager', 'partner-member'),
    },
  },
  scopes,
)
