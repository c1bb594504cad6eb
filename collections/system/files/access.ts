import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const idIn = (relation: unknown): string | null => (typeof relation === 'string' ? relation : null)

/** What is an organisation's is for that organisation; what is only a project's is for all who take part in it. */
const scopes: Scopes = {
  organisation: {
    decidedBy: ['partner'],
    holds: ({ viewer }, data) => viewer.organisation !== null && idIn(data.partner) === viewer.organisation,
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
  project: {
    holds: () => false,
    where: ({ projects, viewer }) => ({
      or: [
        among('partner', [viewer.organisation]),
        { and: [{ partner: { exists: false } }, among('project', projects)] },
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
