import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, isNear, noneOr, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

/** What is an organisation's is for that organisation; what is only a project's is for all who take part in it. */
const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome, project: noneOr(isNear) },
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
  project: {
    where: async ({ projects, viewer }) => ({
      or: [
        among('partner', [viewer.organisation]),
        { and: [{ partner: { exists: false } }, among('project', await projects())] },
      ],
    }),
  },
}

/** Private documents: read by those they belong to, kept by those who brought them in or run the project. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager', 'partner-member'),
    },
    delete: { ...only('all', 'admin', 'process-manager'), ...only('organisation', 'partner-manager') },
    read: {
      ...only('all', 'admin', 'process-manager', 'decision-maker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager', 'partner-member'),
    },
  },
  scopes,
)
