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
    where: async ({ circles, revealed, viewer }) => {
      const partnersOf = new Map((await circles()).map((circle) => [circle.project, circle.partners]))
      return {
        or: [
          among('partner', [viewer.organisation]),
          ...(await revealed()).map(({ project, rounds }) => ({
            and: [among('partner', partnersOf.get(project) ?? []), among('round', rounds)],
          })),
        ],
      }
    },
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
