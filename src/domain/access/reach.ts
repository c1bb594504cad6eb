import type { Role } from '../people/roles'

/**
 * How far a permission goes, from nothing to everything: what the user made, what the user's organisation is or owns,
 * what belongs to the projects that organisation takes part in, and all.
 */
export const reaches = ['none', 'own', 'organisation', 'project', 'all'] as const

/** How far a permission goes. */
export type Reach = (typeof reaches)[number]

/** Which role may do something, and how far; a role that is not named may not do it at all. */
export type Grants = Readonly<Partial<Record<Role, Reach>>>

/** The reaches that somebody's roles add up to; `all` swallows the others and `none` adds nothing. */
export const reachesOf = (held: readonly Role[], grants: Grants): Reach[] => {
  const granted = new Set<Reach>(held.map((role) => grants[role] ?? 'none'))
  return granted.has('all') ? ['all'] : reaches.filter((reach) => reach !== 'none' && granted.has(reach))
}
