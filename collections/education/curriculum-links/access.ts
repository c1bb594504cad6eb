import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, isNear, noneOr, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const published = { _status: { equals: 'published' } }

const scopes: Scopes = {
  organisation: {
    keeps: { project: noneOr(isNear), school: isHome },
    where: ({ viewer }) => among('school', [viewer.organisation]),
  },
  project: {
    // A school looks at what other schools publish; a partner at what is published of its own projects.
    where: async ({ projects, viewer }) => ({
      or: [
        { and: [among('project', await projects()), published] },
        ...(viewer.roles.includes('school-editor')
          ? [among('school', [viewer.organisation]), published]
          : []),
      ],
    }),
  },
}

/** A school makes, submits and renews its own links; process manager and administrator review them. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor'),
    },
    delete: { ...only('all', 'admin'), ...only('organisation', 'school-editor') },
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor'),
    },
  },
  scopes,
)
