import type { CollectionConfig } from 'payload'

/** Who works there: chefs see every recipe, waiters those on the menu. */
export const staff: CollectionConfig = {
  slug: 'staff',
  access: { read: ({ req: { user } }) => user !== null },
  auth: true,
  fields: [{ name: 'role', type: 'select', options: ['chef', 'waiter'], required: true }],
}
