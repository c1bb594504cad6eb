import type { CollectionConfig } from 'payload'

import type { Staff } from './staff'
import { teams } from './staff'

const isStaff = (user: unknown): user is Staff => typeof user === 'object' && user !== null && 'role' in user

/** Applications for a grant: what goes through the phases. */
export const applications: CollectionConfig = {
  slug: 'applications',
  access: {
    create: ({ req }) => isStaff(req.user),
    delete: ({ req }) => isStaff(req.user),
    // A partner reads what is of the own team.
    read: ({ req }) =>
      isStaff(req.user) && (req.user.role !== 'partner' || { team: { equals: req.user.team ?? 'none' } }),
    update: ({ req }) => isStaff(req.user),
  },
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'amountCents', type: 'number' },
    { name: 'budgetCents', type: 'number' },
    { name: 'team', type: 'select', options: teams },
  ],
  versions: { drafts: true },
}

/** Letters and reports that are evidence. */
export const letters: CollectionConfig = {
  slug: 'letters',
  access: { create: ({ req }) => isStaff(req.user), read: ({ req }) => isStaff(req.user) },
  fields: [],
  upload: { mimeTypes: ['text/plain', 'application/pdf'] },
}

/** Meetings about applications, which can be evidence too; one behind closed doors is for managers. */
export const meetings: CollectionConfig = {
  slug: 'meetings',
  access: {
    create: ({ req }) => isStaff(req.user),
    delete: ({ req }) => isStaff(req.user),
    read: ({ req }) =>
      isStaff(req.user) && (req.user.role === 'manager' || { isClosed: { not_equals: true } }),
    update: ({ req }) => isStaff(req.user),
  },
  admin: { useAsTitle: 'subject' },
  fields: [
    { name: 'subject', type: 'text', required: true },
    { name: 'isClosed', type: 'checkbox' },
  ],
  trash: true,
}
