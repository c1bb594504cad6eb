import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'
import type { Grants } from '../../../src/domain/access/reach'

const scopes: Scopes = {
  organisation: { where: ({ viewer }) => among('partners', [viewer.organisation]) },
}

const admin: Grants = only(
  'all',
  'admin',
  'process-manager',
  'editor',
  'decision-maker',
  'school-editor',
  'partner-manager',
  'partner-member',
)

/** Who runs projects holds the rounds; a partner sees those it is invited to. */
export const access = createAccess(
  {
    admin,
    create: only('all', 'admin', 'process-manager'),
    delete: only('all', 'admin', 'process-manager'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
      ...only('organisation', 'school-editor', 'partner-manager', 'partner-member'),
    },
    readVersions: nobody,
    unlock: nobody,
    update: only('all', 'admin', 'process-manager'),
  },
  scopes,
)
