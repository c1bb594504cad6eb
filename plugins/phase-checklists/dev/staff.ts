import type { CollectionConfig, Where } from 'payload'

/** The teams that applications are divided among. */
export const teams = ['north', 'south']

/**
 * Somebody who works with applications: a clerk answers, a manager decides and waives, a guest reads. A partner does all of that, for
 * the applications of one team.
 */
export type Staff = {
  id: number | string
  role: 'clerk' | 'guest' | 'manager' | 'partner'
  team?: string | null
}

export const staff: CollectionConfig = {
  slug: 'staff',
  access: {
    create: () => false,
    delete: () => false,
    read: ({ req }) => req.user !== null,
    update: () => false,
  },
  admin: { useAsTitle: 'email' },
  auth: true,
  fields: [
    { name: 'role', type: 'select', options: ['clerk', 'manager', 'guest', 'partner'], required: true },
    { name: 'team', type: 'select', options: teams },
  ],
}

type Asked = { req: { user: unknown } }

/** Whether whoever asks has one of these roles. */
export const hasRole =
  (...roles: readonly Staff['role'][]) =>
  ({ req }: Asked): boolean => {
    const user = req.user as Staff | null
    return user !== null && roles.includes(user.role)
  }

/** All to who has one of these roles, and to a partner what is of the own team: a query, as the answer depends on the subject. */
export const hasRoleOrTeam =
  (...roles: readonly Staff['role'][]) =>
  ({ req }: Asked): boolean | Where => {
    const user = req.user as Staff | null
    if (user?.role !== 'partner') return hasRole(...roles)({ req })
    return { 'subject.team': { equals: user.team ?? 'none' } }
  }
