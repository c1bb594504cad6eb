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

/** What each part comes down to, for who reads of it for the first time. */
export const participationRoleNotes = {
  lead: {
    nl: 'Houdt het project in beweging en is aanspreekbaar op het geheel.',
    en: 'Keeps the project moving and answers for the whole.',
  },
  'scope-group': {
    nl: 'Hoort bij het kleine groepje partners dat het voortouw neemt.',
    en: 'Is in the small group of partners that goes first.',
  },
  contributor: {
    nl: 'Doet mee en brengt iets in, zoals kennis, tijd of ruimte.',
    en: 'Takes part and brings something, such as knowledge, time or space.',
  },
  client: {
    nl: 'Heeft om het resultaat gevraagd en gaat het gebruiken.',
    en: 'Asked for the result and is going to use it.',
  },
  researcher: {
    nl: 'Zoekt uit wat werkt en wat niet, en vertelt dat verder.',
    en: 'Finds out what works and what does not, and tells others.',
  },
} as const satisfies Record<ParticipationRole, Words>
