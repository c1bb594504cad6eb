import { resolve } from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { auditTrail, historyLinks } from '@streekwerk/payload-audit-trail'
import { kpiTracking } from '@streekwerk/payload-kpi-tracking'
import { phaseChecklists } from '@streekwerk/payload-phase-checklists'
import { type PublicField, publishMany, showcase, showcaseTables } from '@streekwerk/payload-showcase'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from './collections'
import { publications, publicSite } from './collections/publications'
import { admitOnlyViewers } from './src/access/admitOnlyViewers'
import { accountTables } from './src/accounts/accountTables'
import { createDigestLinks } from './src/accounts/digestLinks'
import { admitWithSecondFactor } from './src/accounts/halfWay'
import { writeSessionsAlone } from './src/accounts/writeSessionsAlone'
import { audit } from './src/audit/audit'
import { recordWritten } from './src/audit/recordWritten'
import { nightlyTask } from './src/backups/nightly/nightlyTask'
import { dashboardOf } from './src/dashboard/dashboardOf'
import { dashboard } from './src/dashboard/house'
import { databaseAdapter } from './src/database/adapter'
import { withConstraints } from './src/database/constraints'
import { withSearchIndexes } from './src/database/searchIndexes'
import { readEnv } from './src/env'
import { exportLists } from './src/exports/exportLists'
import { importLists } from './src/imports/importLists'
import { noteSuccesses } from './src/jobs/noteSuccesses'
import { kpis } from './src/kpis/kpis'
import { publishImported } from './src/kpis/publishImported'
import { mailAdapter } from './src/mail/mailAdapter'
import { boundedQueries } from './src/payload/boundedQueries'
import { closeUploadFolders } from './src/payload/closeUploadFolders'
import { panelWords } from './src/payload/panelWords'
import { phases, reminders } from './src/phases/phases'
import { cookiePrefix } from './src/settings/cookiePrefix'
import { paths, previewPath } from './src/showcase/paths'
import { keepInBucket } from './src/uploads/keepInBucket'
import { openBucket } from './src/uploads/openBucket'

const env = readEnv(process.env)
const root = process.cwd()
const bucket = openBucket(env)
const digestLinks = createDigestLinks(env.payloadSecret ?? '')
const unsubscribe: typeof digestLinks.write = (asked) =>
  `${env.serverUrl}/digests/${digestLinks.write(asked)}`

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      afterNavLinks: ['/src/admin/Status/NavLink#StatusLink'],
      beforeDashboard: ['/src/admin/Dashboard#Dashboard'],
      beforeNavLinks: ['/src/admin/SchoolDesk/NavLink#SchoolDeskLink'],
      graphics: { Icon: '/src/admin/Icon#Icon', Logo: '/src/admin/Logo#Logo' },
      views: {
        import: {
          Component: '/src/admin/ImportScreen#ImportScreen',
          meta: { title: 'Importeren' },
          path: '/import/:collection',
        },
        invitation: {
          Component: '/src/admin/Entrance#InvitationScreen',
          meta: { title: 'Uitnodiging' },
          path: '/invitation',
        },
        login: {
          Component: '/src/admin/Entrance#LoginScreen',
          meta: { title: 'Aanmelden' },
        },
        newPassword: {
          Component: '/src/admin/Entrance#NewPasswordScreen',
          meta: { title: 'Nieuw wachtwoord' },
          path: '/new-password',
        },
        school: {
          Component: '/src/admin/SchoolDesk#SchoolDesk',
          meta: { title: 'Onze school' },
          path: '/school',
        },
        secondFactor: {
          Component: '/src/admin/Entrance#SecondFactorScreen',
          meta: { title: 'Tweede stap' },
          path: '/second-factor',
        },
        status: {
          Component: '/src/admin/Status#StatusScreen',
          meta: { title: 'Status' },
          path: '/status',
        },
      },
    },
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: root, importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Streekwerk' },
    user: 'users',
  },
  collections,
  cookiePrefix: cookiePrefix(env.port),
  csrf: env.origins,
  custom: { dashboard },
  db: withSearchIndexes(
    withConstraints(databaseAdapter({ ...env, afterSchemaInit: [showcaseTables, accountTables] })),
  ),
  defaultDepth: 1,
  email: mailAdapter({
    dataDir: env.dataDir,
    from: { address: `noreply@${new URL(env.serverUrl).hostname}`, name: 'Streekwerk' },
    smtpUrl: env.smtpUrl,
  }),
  globals,
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'nl', supportedLanguages: { nl, en }, translations: panelWords },
  // Any signed-in user could run jobs otherwise; the program runs its own.
  jobs: {
    access: { cancel: () => false, queue: () => false, run: () => false },
    tasks: [nightlyTask(env)],
  },
  localization: {
    defaultLocale: 'nl',
    fallback: true,
    locales: [
      { code: 'nl', label: 'Nederlands' },
      { code: 'en', label: 'English' },
    ],
  },
  maxDepth: 3,
  onInit: (payload) => {
    admitOnlyViewers(payload)
    admitWithSecondFactor(payload)
    closeUploadFolders(payload)
    writeSessionsAlone(payload)
    // A part that stands nowhere stops the start, not the page.
    dashboardOf(payload.config)
  },
  plugins: [
    phaseChecklists({
      ...phases,
      historyLinks,
      onWritten: recordWritten,
      reminders: { ...reminders, unsubscribe, url: env.serverUrl },
    }),
    kpiTracking({
      ...kpis,
      historyLinks,
      // Steps are taken past the hooks that follow what is saved.
      onCounted: ({ kpis: ids, req }) => publishMany(req, 'kpis', ids),
      onWritten: recordWritten,
      reminders: { ...reminders, unsubscribe, url: env.serverUrl },
      whileImporting: publishImported,
    }),
    auditTrail(audit),
    showcase({
      locales: ['nl', 'en'],
      preview: { path: previewPath },
      site: { global: 'site', project: publicSite<PublicField> },
      sources: [
        {
          collection: 'projects',
          isTimed: true,
          path: paths.projects,
          project: publications.projects<PublicField>,
        },
        {
          collection: 'partners',
          isTimed: true,
          path: paths.partners,
          project: publications.partners<PublicField>,
        },
        {
          collection: 'best-practices',
          isTimed: true,
          path: paths['best-practices'],
          project: publications['best-practices']<PublicField>,
        },
        {
          collection: 'themes',
          isTimed: true,
          path: paths.themes,
          project: publications.themes<PublicField>,
        },
        {
          collection: 'curriculum-links',
          isTimed: true,
          path: paths['curriculum-links'],
          project: publications['curriculum-links']<PublicField>,
        },
        {
          collection: 'kpis',
          path: paths.kpis,
          parts: [
            { collection: 'indicators', by: 'indicator' },
            { collection: 'kpi-periods', on: 'kpi', sort: 'until' },
            { collection: 'kpi-measurements', on: 'kpi', where: { state: { equals: 'approved' } } },
          ],
          project: publications.kpis<PublicField>,
        },
        { collection: 'indicators', outlook: false, project: publications.indicators<PublicField> },
        { collection: 'programmes', project: publications.programmes<PublicField> },
        { collection: 'participations', project: publications.participations<PublicField> },
        { collection: 'transfers', project: publications.transfers<PublicField> },
        { collection: 'resource-types', project: publications['resource-types']<PublicField> },
        { collection: 'updates', isTimed: true, project: publications.updates<PublicField> },
        { collection: 'agendas', project: publications.agendas<PublicField> },
        {
          collection: 'life-cycles',
          // Its phases are named on the pages of projects; by itself it is on no page.
          outlook: false,
          project: publications['life-cycles']<PublicField>,
          select: { createdAt: true, phases: { key: true, name: true }, state: true },
        },
        {
          collection: 'phase-trails',
          outlook: false,
          project: publications['phase-trails']<PublicField>,
        },
        { collection: 'municipalities', project: publications.municipalities<PublicField> },
        { collection: 'media', project: publications.media<PublicField> },
      ],
    }),
    exportLists(),
    importLists(),
    boundedQueries(),
    noteSuccesses(),
    ...(bucket ? [keepInBucket(bucket)] : []),
  ],
  secret: env.payloadSecret ?? '',
  // Left open until it is set: the panel then works at every address of this machine, localhost and 127.0.0.1 alike.
  serverURL: process.env.SERVER_URL ? env.serverUrl : '',
  sharp,
  telemetry: false,
  // The server bounds every body; this is the same bound for whoever calls Payload without it.
  upload: { abortOnLimit: true },
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
})
