import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { fields } from './fields'
import { firstRegister } from './firstRegister'
import { endSessions } from './hooks/endSessions'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keepAnAdmin'
import { refuseInactive } from './hooks/refuseInactive'
import { refuseWeakPassword, refuseWeakReset } from './hooks/refuseWeakPassword'

const MINUTE_MS = 60_000

/** The people and machines that can sign in. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { plural: { nl: 'Gebruikers', en: 'Users' }, singular: { nl: 'Gebruiker', en: 'User' } },
  admin: {
    defaultColumns: ['name', 'email', 'roles', 'organisation', 'active'],
    description: {
      nl: 'Wie zich kan aanmelden en wat diegene mag. Een account dat niet meer nodig is, zet u op niet actief.',
      en: 'Who can sign in and what they may do. An account no longer needed is set to not active.',
    },
    group: adminGroups.system,
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  access,
  auth: {
    cookies: { sameSite: 'Lax', secure: process.env.SERVER_URL?.startsWith('https:') ?? false },
    lockTime: 10 * MINUTE_MS,
    maxLoginAttempts: 10,
    tokenExpiration: 8 * 60 * 60,
    useAPIKey: true,
    useSessions: true,
  },
  defaultPopulate: { name: true },
  defaultSort: 'name',
  fields,
  lockDocuments: false,
  endpoints: [firstRegister],
  hooks: {
    beforeChange: [keepAnAdmin, endSessions],
    beforeDelete: [keepAnAdminOnDelete, refuseWhenUsed],
    beforeLogin: [refuseInactive],
    beforeOperation: [refuseWeakReset],
    beforeValidate: [refuseWeakPassword],
  },
}
