import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, isNear, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'
import { confidantes } from '../../../src/domain/access/readers'

const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome, project: isNear },
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
}

/** What a partner finds of its own balance: nobody else says it, not even an administrator, and it is not taken back. */
export const access = createAccess(
  {
    admin: only('all', ...confidantes, 'partner-manager', 'partner-member'),
    create: only('organisation', 'partner-manager'),
    delete: nobody,
    read: { ...only('all', ...confidantes), ...only('organisation', 'partner-manager', 'partner-member') },
    readVersions: nobody,
    unlock: nobody,
    update: only('organisation', 'partner-manager'),
  },
  scopes,
)
