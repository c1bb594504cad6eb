import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, type Scopes } from '../../../src/access/scope'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'

const partners = ['school-editor', 'partner-manager', 'partner-member'] as const

const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome },
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
  project: {
    where: ({ viewer }) => ({
      or: [among('partner', [viewer.organisation]), { visibility: { in: ['partners', 'public'] } }],
    }),
  },
}

/** A partner keeps what it offers and needs; of others it sees what they show to partners or to everybody. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
    delete: { ...only('all', 'admin', 'process-manager'), ...only('organisation', 'partner-manager') },
    read: {
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
      ...only('project', ...partners),
    },
    readVersions: nobody,
    unlock: nobody,
    update: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
  },
  scopes,
)
