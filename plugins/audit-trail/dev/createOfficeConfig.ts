import { join, resolve } from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import pg from 'pg'

import type { AuditTrailOptions } from '../src/index'
import { auditTrail } from '../src/index'
import { clerks, hasRole } from './clerks'
import { clients, letters, office } from './collections'

/** Where the panel of the office is, seen from where all commands are given. */
const DEV = resolve('plugins/audit-trail/dev')

/** How the office uses the plugin. */
export const officeOptions: AuditTrailOptions = {
  access: {
    read: ({ req }) => req.user !== null,
    readDeleted: hasRole('lawyer'),
    readSignIns: hasRole('lawyer'),
  },
  collections: ['letters', 'clients', 'clerks'],
  globals: ['office'],
  redact: { letters: ['password'] },
  timeZone: 'Europe/Amsterdam',
}

type Building = {
  driver?: typeof pg
  idType?: 'serial' | 'uuidv7'
  options?: Partial<AuditTrailOptions>
}

/** A law office that sends letters, on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createOfficeConfig = (
  databaseUrl: string,
  { driver = pg, idType = 'uuidv7', options = {} }: Building = {},
): Promise<SanitizedConfig> =>
  buildConfig({
    admin: {
      avatar: 'default',
      importMap: {
        autoGenerate: false,
        baseDir: DEV,
        importMapFile: join(DEV, 'app/(payload)/admin/importMap.js'),
      },
      user: 'clerks',
    },
    collections: [letters, clients, clerks],
    db: postgresAdapter({
      idType,
      pg: driver,
      pool: { connectionString: databaseUrl, max: 24 },
      push: false,
    }),
    editor: lexicalEditor(),
    globals: [office],
    i18n: { fallbackLanguage: 'nl', supportedLanguages: { en, nl } },
    localization: {
      defaultLocale: 'nl',
      fallback: true,
      locales: [
        { code: 'nl', label: { en: 'Dutch', nl: 'Nederlands' } },
        { code: 'en', label: { en: 'English', nl: 'Engels' } },
      ],
    },
    plugins: [auditTrail({ ...officeOptions, ...options })],
    secret: 'only for trying the plugin',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
