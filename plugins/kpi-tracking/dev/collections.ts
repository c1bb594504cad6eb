import type { CollectionConfig } from 'payload'

import { hasRole, hasRoleOrTown, towns } from './staff'

const isStaff = hasRole('head', 'keeper', 'reader', 'volunteer')

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
  ],
  trash: true,
  versions: { drafts: true },
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
