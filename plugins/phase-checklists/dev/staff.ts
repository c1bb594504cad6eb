import type { CollectionConfig } from 'payload'

/** Somebody who works with applications: a clerk answers, a manager decides and waives, a guest reads. */
export type Staff = { id: number | string; role: 'clerk' | 'guest' | 'manager' }

export const staff: CollectionConfig = {
  slug: 'staff',
  access: {
    create: () => false,
    delete: () => false,
    read: ({ req }) => req.user !== null,
    update: () => false,
  },
  auth: true,
  fields: [{ name: 'role', type: 'select', options: ['clerk', 'manager', 'guest'], required: true }],
}

/** Whether whoever asks has one of these roles. */
export const hasRole =
  (...roles: readonly Staff['role'][]) =>
  ({ req }: { req: { user: unknown } }): boolean => {
    const user = req.user as Staff | null
    return user !== null && roles.includes(user.role)
  }
