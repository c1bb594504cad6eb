import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import pg from 'pg'

import { phaseChecklists } from '../src/index'
import { checks } from './checks'
import { applications, letters, meetings } from './collections'
import { hasRole, staff } from './staff'

/** An office that handles applications for a grant, on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createOfficeConfig = (databaseUrl: string, driver = pg): Promise<SanitizedConfig> =>
  buildConfig({
    admin: { user: 'staff' },
    collections: [applications, letters, meetings, staff],
    db: postgresAdapter({
      idType: 'uuidv7',
      pg: driver,
      pool: { connectionString: databaseUrl },
      push: false,
    }),
    editor: lexicalEditor(),
    localization: { defaultLocale: 'nl', fallback: true, locales: ['nl', 'en'] },
    plugins: [
      phaseChecklists({
        access: {
          answer: hasRole('clerk', 'manager'),
          decide: hasRole('manager'),
          maintain: hasRole('manager'),
          read: hasRole('clerk', 'manager', 'guest'),
          readLifeCycles: hasRole('clerk', 'manager'),
          start: hasRole('clerk', 'manager'),
          waive: hasRole('manager'),
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
