import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import type { Read } from './group'

/**
 * What the public may know of a participation: who takes part in what, and as what, while both are public. Never here:
 * influence, interest and whether the partner recognises the problem.
 */
export const publicParticipation = (participation: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: null,
  summary: null,
  fields: {
    role: write.codes('participationRole', participation.role),
    period: write.period(participation.since, participation.until),
  },
  references: [
    ...write.references('project', 'projects', participation.project, { required: true }),
    ...write.references('partner', 'partners', participation.partner, { required: true }),
  ],
  sortAt: write.instant(participation.since),
})
