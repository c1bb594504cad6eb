import { createAccess } from '../../../src/access/createAccess'
import { among, isNear, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'

const partners = ['school-editor', 'partner-manager', 'partner-member'] as const
const sides = ['provider', 'receiver'] as const

/** A party changes what it gives or gets; it proposes where it takes part, and reads all that goes on there. */
const scopes: Scopes = {
  organisation: {
    either: sides,
    where: ({ viewer }) => ({ or: sides.map((side) => among(side, [viewer.organisation])) }),
  },
  project: {
    either: sides,
    keeps: { project: isNear },
    where: async ({ projects }) => among('project', await projects()),
  },
}

/** Who runs projects sees to the exchange; partners propose. Who may agree is not a matter of reach: see `hooks/refuseMove`. */
export const access = createAccess(
  {
    admin: only('all', 'admin', 'process-manager', 'editor', 'decision-maker', ...partners),
    create: { ...only('all', 'admin', 'process-manager'), ...only('project', ...partners) },
    delete: only('all', 'admin', 'process-manager'),
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
      ...only('project', ...partners),
    },
    readVersions: nobody,
    unlock: nobody,
    update: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
  },
  scopes,
)
