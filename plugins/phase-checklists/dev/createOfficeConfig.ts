import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import pg from 'pg'

import { phaseChecklists } from '../src/index'
import { checks } from './checks'
import { applications, letters, meetings } from './collections'
import { hasRole, hasRoleOrTeam, staff } from './staff'

/** An office that handles applications for a grant, on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createOfficeConfig = (
  databaseUrl: string,
  driver = pg,
  idType: 'serial' | 'uuidv7' = 'uuidv7',
): Promise<SanitizedConfig> =>
  buildConfig({
    admin: { user: 'staff' },
    collections: [applications, letters, meetings, staff],
    db: postgresAdapter({
      idType,
      pg: driver,
      pool: { connectionString: databaseUrl },
      push: false,
    }),
    editor: lexicalEditor(),
    localization: { defaultLocale: 'nl', fallback: true, locales: ['nl', 'en'] },
    plugins: [
      phaseChecklists({
        access: {
          answer: hasRoleOrTeam('clerk', 'manager'),
          decide: hasRoleOrTeam('manager'),
          maintain: hasRole('manager'),
          read: hasRoleOrTeam('clerk', 'manager', 'guest'),
          readLifeCycles: (asked) => hasRole('clerk', 'manager')(asked) || { state: { equals: 'active' } },
          start: hasRole('clerk', 'manager'),
          waive: hasRoleOrTeam('manager'),
        },
        checks,
        files: 'letters',
        records: ['meetings'],
        subject: 'applications',
        timeZone: 'Europe/Amsterdam',
      }),
    ],
    secret: 'only for trying the plugin',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
