import type { CollectionConfig } from 'payload'

/** Somebody who works for the office: a lawyer sees all, a clerk no fees, a guest only what has been sent. */
export type Clerk = { id: number | string; role: 'clerk' | 'guest' | 'lawyer' }

type Asked = { req: { user: unknown } }

/** Whether whoever asks has one of these roles. */
export const hasRole =
  (...roles: readonly Clerk['role'][]) =>
  ({ req }: Asked): boolean => {
    const user = req.user as Clerk | null
    return user !== null && roles.includes(user.role)
  }

/** The accounts of the office. */
export const clerks: CollectionConfig = {
  slug: 'clerks',
  access: {
    create: hasRole('lawyer'),
    delete: hasRole('lawyer'),
    read: ({ req }) => req.user !== null,
    update: hasRole('lawyer'),
  },
  admin: { useAsTitle: 'name' },
  auth: { maxLoginAttempts: 3, useAPIKey: true },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'role', type: 'select', options: ['lawyer', 'clerk', 'guest'], required: true },
  ],
}
