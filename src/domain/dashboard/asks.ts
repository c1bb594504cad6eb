import type { Words } from '../locales/locales'
import type { Role } from '../people/roles'

/** Everything that can be asked of an account, in the order in which it is shown: what others wait for comes first. */
export const asks = [
  'gates-to-decide',
  'waivers-to-give',
  'measurements-to-approve',
  'transfers-to-agree',
  'transfers-to-record',
  'ideas-to-answer',
  'practices-to-review',
  'links-to-review',
  'assignments-to-answer',
  'links-to-mend',
  'questions-to-place',
  'rounds-to-state',
  'items-to-settle',
  'conditions-to-fulfil',
  'measurements-due',
  'sections-to-write',
  'projects-to-publish',
  'partners-to-publish',
  'updates-to-publish',
] as const

/** Something that can be asked of an account. */
export type Ask = (typeof asks)[number]

/** Whom something can be asked of, and whether it is asked on account of the organisation that somebody belongs to. */
type Asked = Readonly<{ roles: readonly Role[] | 'every'; forOrganisation?: true }>

const deciders = ['admin', 'decision-maker'] as const satisfies readonly Role[]

const publishers = ['admin', 'process-manager', 'editor'] as const satisfies readonly Role[]

const askedOf: Readonly<Record<Ask, Asked>> = {
  'gates-to-decide': { roles: deciders },
  'waivers-to-give': { roles: deciders },
  'measurements-to-approve': { roles: ['admin', 'process-manager', 'decision-maker'] },
  'transfers-to-agree': { forOrganisation: true, roles: ['partner-manager'] },
  'transfers-to-record': { roles: ['process-manager'] },
  'ideas-to-answer': { roles: ['process-manager'] },
  'practices-to-review': { roles: publishers },
  'links-to-review': { roles: ['admin', 'process-manager'] },
  'assignments-to-answer': { forOrganisation: true, roles: ['school-editor'] },
  'links-to-mend': { forOrganisation: true, roles: ['school-editor'] },
  'questions-to-place': { roles: ['education-broker'] },
  'rounds-to-state': { forOrganisation: true, roles: ['school-editor', 'partner-manager', 'partner-member'] },
  'items-to-settle': { roles: 'every' },
  'conditions-to-fulfil': { roles: 'every' },
  'measurements-due': { roles: ['admin', 'process-manager', 'partner-manager', 'partner-member'] },
  'sections-to-write': { roles: 'every' },
  'projects-to-publish': { roles: publishers },
  'partners-to-publish': { roles: publishers },
  'updates-to-publish': { roles: publishers },
}

/** Whether something can be asked of somebody with these roles, in this organisation; nothing is asked of who has no role. */
export const isAskedOf = (
  ask: Ask,
  { organisation, roles }: Readonly<{ organisation: string | null; roles: readonly Role[] }>,
): boolean => {
  const { forOrganisation = false, roles: named } = askedOf[ask]
  if (forOrganisation && organisation === null) return false
  return named === 'every' ? roles.length > 0 : roles.some((role) => named.includes(role))
}

/** What is asked, above the documents it is asked of. */
export const askWords = {
  'gates-to-decide': {
    nl: 'Poorten die op uw besluit wachten, open of nog dicht',
    en: 'Gates that wait for your decision, open or still shut',
  },
  'waivers-to-give': { nl: 'Ontheffingen om te geven', en: 'Waivers to give' },
  'measurements-to-approve': {
    nl: 'Metingen die op uw goedkeuring wachten',
    en: 'Measurements that wait for your approval',
  },
  'transfers-to-agree': {
    nl: 'Overdrachten die op uw akkoord wachten',
    en: 'Transfers that wait for your agreement',
  },
  'transfers-to-record': {
    nl: 'Overdrachten van partners zonder account',
    en: 'Transfers of partners without an account',
  },
  'ideas-to-answer': { nl: 'Nieuwe ideeën om te beantwoorden', en: 'New ideas to answer' },
  'practices-to-review': {
    nl: 'Goede voorbeelden om te beoordelen',
    en: 'Best practices to review',
  },
  'links-to-review': { nl: 'Koppelingen om te beoordelen', en: 'Curriculum links to review' },
  'assignments-to-answer': { nl: 'Opdrachten om te beantwoorden', en: 'Assignments to answer' },
  'links-to-mend': {
    nl: 'Koppelingen die met een opmerking terugkwamen',
    en: 'Curriculum links that came back with a remark',
  },
  'questions-to-place': {
    nl: 'Projecten die een school zoeken',
    en: 'Projects looking for a school',
  },
  'rounds-to-state': {
    nl: 'Waardenrondes die op uw organisatie wachten',
    en: 'Value rounds that wait for your organisation',
  },
  'items-to-settle': { nl: 'Punten die u regelt', en: 'Items that you settle' },
  'conditions-to-fulfil': { nl: 'Voorwaarden die u nakomt', en: 'Conditions that you fulfil' },
  'measurements-due': { nl: 'Metingen die u doet', en: 'Measurements that you make' },
  'sections-to-write': { nl: 'Hoofdstukken die u schrijft', en: 'Plan sections that you write' },
  'projects-to-publish': {
    nl: 'Projecten die op publicatie wachten',
    en: 'Projects that wait to be published',
  },
  'partners-to-publish': {
    nl: 'Partners die op publicatie wachten',
    en: 'Partners that wait to be published',
  },
  'updates-to-publish': { nl: 'Nieuws dat op publicatie wacht', en: 'Updates that wait to be published' },
} as const satisfies Record<Ask, Words>
