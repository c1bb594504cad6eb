import { resolve } from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { type PublicField, showcase, showcaseTables } from '@streekwerk/payload-showcase'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from './collections'
import { publicParticipation } from './collections/projects/participations/public'
import { publicProject } from './collections/projects/projects/public'
import { publicUpdate } from './collections/projects/updates/public'
import { publicAgenda } from './collections/region/agendas/public'
import { publicMunicipality } from './collections/region/municipalities/public'
import { publicPartner } from './collections/region/partners/public'
import { publicTheme } from './collections/region/themes/public'
import { publicPicture } from './collections/system/media/public'
import { publicSite } from './collections/system/site/public'
import { admitOnlyViewers } from './src/access/admitOnlyViewers'
import { databaseAdapter } from './src/database/adapter'
import { withConstraints } from './src/database/constraints'
import { readEnv } from './src/env'
import { mailAdapter } from './src/mail/mailAdapter'
import { boundedQueries } from './src/payload/boundedQueries'
import { paths } from './src/showcase/paths'

const env = readEnv(process.env)
const root = process.cwd()

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: root, importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Streekwerk' },
    user: 'users',
  },
  collections,
  cookiePrefix: `streekwerk-${env.port}`,
  csrf: env.origins,
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
  onInit: admitOnlyViewers,
  plugins: [
    boundedQueries(),
    showcase({
      locales: ['nl', 'en'],
      site: { global: 'site', project: publicSite<PublicField> },
      sources: [
        { collection: 'projects', path: paths.projects, project: publicProject<PublicField> },
        { collection: 'partners', path: paths.partners, project: publicPartner<PublicField> },
        { collection: 'themes', path: paths.themes, project: publicTheme<PublicField> },
        { collection: 'participations', project: publicParticipation<PublicField> },
        { collection: 'updates', project: publicUpdate<PublicField> },
        { collection: 'agendas', project: publicAgenda<PublicField> },
        { collection: 'municipalities', project: publicMunicipality<PublicField> },
        { collection: 'media', project: publicPicture<PublicField> },
      ],
    }),
  ],
  secret: env.payloadSecret ?? '',
  // Left open until it is set: the panel then works at every address of this machine, localhost and 127.0.0.1 alike.
  serverURL: process.env.SERVER_URL ? env.serverUrl : '',
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
})
