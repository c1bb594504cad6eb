import type { CollectionConfig, Field } from 'payload'

import { hasRole, hasRoleOrTown, towns } from './staff'

const isStaff = hasRole('head', 'keeper', 'reader', 'volunteer')

const dayField = (name: string): Field => ({ name, type: 'date' })

/** Branches of the library: what has KPIs. */
export const branches: CollectionConfig = {
  slug: 'branches',
  access: {
    create: isStaff,
    delete: isStaff,
    read: hasRoleOrTown('town')('head', 'keeper', 'reader'),
    update: isStaff,
  },
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'town', type: 'select', options: towns },
    // Of a branch that is open for a while only.
    { name: 'opened', type: 'group', fields: [dayField('from'), dayField('until')] },
  ],
  trash: true,
  versions: { drafts: true },
}

/** What the library works at; indicators are put under it. */
export const aims: CollectionConfig = {
  slug: 'aims',
  access: { create: isStaff, delete: isStaff, read: isStaff, update: isStaff },
  admin: { useAsTitle: 'name' },
  fields: [{ name: 'name', type: 'text', required: true }],
}

/** Counts on paper, scanned, that are evidence. One that names people is for the head. */
export const scans: CollectionConfig = {
  slug: 'scans',
  access: {
    create: isStaff,
    delete: hasRole('head'),
    read: (asked) => hasRole('head')(asked) || (isStaff(asked) && { isClosed: { not_equals: true } }),
    update: hasRole('head'),
  },
  fields: [{ name: 'isClosed', type: 'checkbox' }],
  trash: true,
  // Nobody looks at what is in them.
  upload: { disableLocalStorage: true, mimeTypes: ['text/plain', 'application/pdf'] },
}
