import type { CollectionConfig, Where } from 'payload'

/** The towns that branches lie in. */
export const towns = ['Doetinchem', 'Winterswijk']

/**
 * Somebody who works for the library: a keeper counts, the head defines and approves, a reader looks. A volunteer counts too, for the
 * branches of one town.
 */
export type Staff = {
  id: number | string
  role: 'head' | 'keeper' | 'reader' | 'volunteer'
  town?: string | null
}

/** The accounts of the library. */
export const staff: CollectionConfig = {
  slug: 'staff',
  access: {
    create: () => false,
    delete: () => false,
    read: ({ req }) => req.user !== null,
    update: () => false,
  },
  admin: { useAsTitle: 'email' },
  auth: { useAPIKey: true },
  fields: [
    { name: 'role', type: 'select', options: ['head', 'keeper', 'reader', 'volunteer'], required: true },
    { name: 'town', type: 'select', options: towns },
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

/** All to who has one of these roles, and to a volunteer what is of the own town, by the field that says which that is. */
export const hasRoleOrTown =
  (town: string) =>
  (...roles: readonly Staff['role'][]) =>
  ({ req }: Asked): boolean | Where => {
    const user = req.user as Staff | null
    if (user?.role !== 'volunteer') return hasRole(...roles)({ req })
    return { [town]: { equals: user.town ?? 'none' } }
  }
