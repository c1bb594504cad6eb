import { tableOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'

import type { KpiTrackingOptions } from '../src/index'
import { hasRole, hasRoleOrTown } from './staff'

const hasRoleOrOwnKpi = hasRoleOrTown('subjects.town')

/** How the library uses the plugin: its branches are counted, and taken together by town. */
export const libraryOptions: KpiTrackingOptions = {
  access: {
    approve: hasRole('head'),
    define: hasRole('head'),
    maintain: hasRole('head'),
    measure: hasRoleOrOwnKpi('head', 'keeper'),
    read: hasRoleOrOwnKpi('head', 'keeper', 'reader'),
    readIndicators: ({ req }) => req.user !== null,
  },
  files: 'scans',
  reminders: { url: 'https://library.example' },
  rollUps: {
    towns: {
      label: { nl: 'Plaatsen', en: 'Towns' },
      names: ({ keys }) => Promise.resolve(new Map(keys.map((key) => [key, key]))),
      rows: (payload) => {
        const { column, table } = tableOf(payload, 'branches')
        return sql`select ${column('id')} as subject, ${column('town')}::text as grouped from ${table}
          where ${column('town')} is not null`
      },
    },
  },
  span: { from: 'opened.from', until: 'opened.until' },
  subject: 'branches',
  themes: 'aims',
  timeZone: 'Europe/Amsterdam',
}
