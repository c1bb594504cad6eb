import { join, resolve } from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import pg from 'pg'

import type { KpiTrackingOptions } from '../src/index'
import { kpiTracking } from '../src/index'
import { aims, branches, scans } from './collections'
import { libraryOptions } from './libraryOptions'
import { staff } from './staff'

/** Where the panel of the library is, seen from where all commands are given. */
const DEV = resolve('plugins/kpi-tracking/dev')

type Building = {
  driver?: typeof pg
  idType?: 'serial' | 'uuidv7'
  options?: Partial<KpiTrackingOptions>
}

/** A library that counts what its branches do, on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createLibraryConfig = (
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
      user: 'staff',
    },
    collections: [aims, branches, scans, staff],
    db: postgresAdapter({
      idType,
      pg: driver,
      pool: { connectionString: databaseUrl },
      push: false,
    }),
    editor: lexicalEditor(),
    i18n: { fallbackLanguage: 'nl', supportedLanguages: { en, nl } },
    localization: { defaultLocale: 'nl', fallback: true, locales: ['nl', 'en'] },
    plugins: [kpiTracking({ ...libraryOptions, ...options })],
    secret: 'only for trying the plugin',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
