import { join, resolve } from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import pg from 'pg'

import type { PhaseChecklistsOptions } from '../src/index'
import { phaseChecklists } from '../src/index'
import { applications, letters, meetings } from './collections'
import { officeOptions } from './officeOptions'
import { staff } from './staff'

/** Where the panel of the office is, seen from where all commands are given. */
const DEV = resolve('plugins/phase-checklists/dev')

/** What can be other than usual in an office. */
export type OfficeSettings = {
  driver?: typeof pg
  idType?: 'serial' | 'uuidv7'
  /** Whether the plugin is switched off. */
  disabled?: boolean
  onWritten?: PhaseChecklistsOptions['onWritten']
}

/** An office that handles applications for a grant, on the database at `databaseUrl`: the plugin in a house that is not its own. */
export const createOfficeConfig = (
  databaseUrl: string,
  { disabled = false, driver = pg, idType = 'uuidv7', onWritten }: OfficeSettings = {},
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
    collections: [applications, letters, meetings, staff],
    db: postgresAdapter({
      idType,
      pg: driver,
      pool: { connectionString: databaseUrl },
      push: false,
    }),
    editor: lexicalEditor(),
    localization: { defaultLocale: 'nl', fallback: true, locales: ['nl', 'en'] },
    plugins: [phaseChecklists({ ...officeOptions, disabled, onWritten })],
    secret: 'only for trying the plugin',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
