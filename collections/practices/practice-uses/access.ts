import { createAccess } from '../../../src/access/createAccess'
import { among, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'

const scopes: Scopes = {
  project: {
    where: async ({ projects }) => among('project', await projects()),
  },
}

const participants = ['school-editor', 'partner-manager', 'partner-member'] as const
const overseers = ['admin', 'process-manager', 'editor', 'decision-maker'] as const

/** How a project weighs a practice is recorded by those who run it, and read by whoever takes part. */
export const access = createAccess(
  {
    admin: only('all', ...overseers, ...participants),
    create: only('all', 'admin', 'process-manager'),
    delete: only('all', 'admin', 'process-manager'),
    read: { ...only('all', ...overseers), ...only('project', ...participants) },
    readVersions: nobody,
    unlock: nobody,
    update: only('all', 'admin', 'process-manager'),
  },
  scopes,
)
