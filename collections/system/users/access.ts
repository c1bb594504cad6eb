import { createAccess } from '../../../src/access/createAccess'
import type { Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  own: { where: ({ viewer }) => ({ id: { equals: viewer.id } }) },
}

/** Everybody keeps the own name and password; the administrator keeps everybody; some must be able to name colleagues. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: only('all', 'admin'),
    delete: only('all', 'admin'),
    read: {
      ...everyRole('own'),
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
    },
    readVersions: nobody,
    unlock: only('all', 'admin'),
    update: { ...everyRole('own'), ...only('all', 'admin') },
  },
  scopes,
)
