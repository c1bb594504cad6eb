import { resolve } from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { showcase, showcaseTables } from '@streekwerk/payload-showcase'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from './collections'
import { databaseAdapter } from './src/database/adapter'
import { withConstraints } from './src/database/constraints'
import { readEnv } from './src/env'
import { mailAdapter } from './src/mail/mailAdapter'
import { showcaseOptions } from './src/showcase/sources'

const env = readEnv(process.env)
const root = process.cwd()

export default buildConfig({
  admin: {
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Streekwerk' },
    user: 'users',
  },
  collections,
  cookiePrefix: `streekwerk-${env.port}`,
  csrf: [env.serverUrl],
  db: withConstraints(databaseAdapter({ ...env, afterSchemaInit: [showcaseTables] })),
  defaultDepth: 1,
  editor: undefined,
  email: mailAdapter({
    dataDir: env.dataDir,
    from: { address: `noreply@${new URL(env.serverUrl).hostname}`, name: 'Streekwerk' },
    smtpUrl: env.smtpUrl,
  }),
  globals,
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'nl', supportedLanguages: { nl, en } },
  localization: {
    defaultLocale: 'nl',
    fallback: true,
    locales: [
      { code: 'nl', label: 'Nederlands' },
      { code: 'en', label: 'English' },
    ],
  },
  maxDepth: 3,
  plugins: [showcase(showcaseOptions)],
  secret: env.payloadSecret ?? '',
  serverURL: env.serverUrl,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
})
