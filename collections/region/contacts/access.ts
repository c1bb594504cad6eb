import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome },
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
}

/** People's details: for those who run projects, and for an organisation its own. Nobody else knows they are there. */
export const access = createAccess(
  {
    admin: only('all', 'admin', 'process-manager', 'school-editor', 'partner-manager', 'partner-member'),
    create: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager'),
    },
    delete: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager'),
    },
    read: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: {
      ...only('all', 'admin', 'process-manager'),
      ...only('organisation', 'school-editor', 'partner-manager'),
    },
  },
  scopes,
)
