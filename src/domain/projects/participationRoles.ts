import type { Words } from '../locales/locales'

/** What a partner can be in a project; the scope group is the small group that takes the lead (method step 3). */
export const participationRoles = ['lead', 'scope-group', 'contributor', 'client', 'researcher'] as const

/** What a partner can be in a project. */
export type ParticipationRole = (typeof participationRoles)[number]

/** The parts as people read them. */
export const participationRoleWords = {
  lead: { nl: 'Trekker', en: 'Lead' },
  'scope-group': { nl: 'Kopgroep', en: 'Scope group' },
  contributor: { nl: 'Deelnemer', en: 'Contributor' },
  client: { nl: 'Opdrachtgever', en: 'Client' },
  researcher: { nl: 'Onderzoeker', en: 'Researcher' },
} as const satisfies Record<ParticipationRole, Words>
