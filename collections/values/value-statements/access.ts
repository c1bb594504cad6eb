import { createAccess } from '../../../src/access/createAccess'
import { among, isHome, type Scopes } from '../../../src/access/scope'
import { nobody, only } from '../../../src/domain/access/policy'

const partners = ['school-editor', 'partner-manager', 'partner-member'] as const

const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome },
    where: ({ viewer }) => among('partner', [viewer.organisation]),
  },
  project: {
    // Of the others in its projects somebody reads what they stated for that project, once that round is revealed.
    where: async ({ circles, viewer }) => ({
      or: [
        among('partner', [viewer.organisation]),
        ...(await circles()).map(({ partners: together, project }) => ({
          and: [
            among('partner', together),
            { 'round.project': { equals: project } },
            { 'round.revealedOn': { exists: true } },
          ],
        })),
      ],
    }),
  },
}

/** A partner states for itself; others see it when the round is revealed. */
export const access = createAccess(
  {
    admin: only('all', 'admin', 'process-manager', 'decision-maker', ...partners),
    create: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
    delete: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
    read: {
      ...only('all', 'admin', 'process-manager', 'decision-maker'),
      ...only('project', ...partners),
    },
    readVersions: nobody,
    unlock: nobody,
    update: { ...only('all', 'admin', 'process-manager'), ...only('organisation', ...partners) },
  },
  scopes,
)
