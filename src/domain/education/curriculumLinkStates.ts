import type { Words } from '../locales/locales'
import type { Role } from '../people/roles'
import { isSchoolYear, schoolYearOf } from './schoolYears'

/** How far a curriculum link is: written by the school, reviewed, public, and over with its school year. */
export const linkStates = ['draft', 'submitted', 'returned', 'published', 'expired'] as const

/** How far a curriculum link is. */
export type LinkState = (typeof linkStates)[number]

/** The states as people read them. */
export const linkStateWords = {
  draft: { nl: 'Concept', en: 'Draft' },
  submitted: { nl: 'Ingediend', en: 'Submitted' },
  returned: { nl: 'Teruggestuurd met opmerking', en: 'Returned with a remark' },
  published: { nl: 'Gepubliceerd', en: 'Published' },
  expired: { nl: 'Verlopen', en: 'Expired' },
} as const satisfies Record<LinkState, Words>

/** Who wants to move a link: the roles, whether the link is of the own school, and whether that school is trusted. */
export type LinkMover = { ownSchool: boolean; roles: readonly Role[]; trusted: boolean }

type Party = 'reviewer' | 'school' | 'trusted school'

const reviewers: readonly Role[] = ['admin', 'process-manager']

const isSchool = ({ ownSchool, roles }: LinkMover): boolean => ownSchool && roles.includes('school-editor')

const isParty: Readonly<Record<Party, (mover: LinkMover) => boolean>> = {
  reviewer: ({ roles }) => reviewers.some((role) => roles.includes(role)),
  school: isSchool,
  'trusted school': (mover) => mover.trusted && isSchool(mover),
}

// Nobody moves a link to expired by hand: its school year does.
const moves: Readonly<Record<LinkState, Readonly<Partial<Record<LinkState, readonly Party[]>>>>> = {
  draft: { submitted: ['school'], published: ['trusted school'] },
  submitted: { draft: ['school'], returned: ['reviewer'], published: ['reviewer', 'trusted school'] },
  returned: { submitted: ['school'], published: ['trusted school'] },
  published: { draft: ['school'], returned: ['reviewer'] },
  expired: {},
}

/**
 * The states that somebody may move a link to: the own school submits and takes back, a reviewer (process manager or
 * administrator) publishes and returns, a trusted school publishes itself. An expired link is renewed, never moved.
 */
export const nextLinkStates = ({ state, ...mover }: LinkMover & { state: LinkState }): LinkState[] =>
  linkStates.filter((next) => moves[state][next]?.some((party) => isParty[party](mover)) === true)

/** Whether a link is over: from the day after the last day of its school year; one without a school year never is. */
export const isExpired = ({ schoolYear }: { schoolYear?: string | null }, today: string): boolean =>
  isSchoolYear(schoolYear) && schoolYear < schoolYearOf(today)
