import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { libraryOptions } from '../dev/libraryOptions'
import type { KpiTrackingOptions } from '../src/index'
import { kpiTracking } from '../src/index'
import { deepFreeze } from './deepFreeze'

const config = {
  admin: { user: 'staff' },
  collections: [
    { fields: [], slug: 'branches' },
    { fields: [], slug: 'scans', upload: true },
    { auth: true, fields: [], slug: 'staff' },
    { fields: [], slug: 'aims' },
  ],
} as unknown as Config

test('a config is answered anew, with what it had and the collections of the plugin', () => {
  const frozen = deepFreeze(config)
  const { collections = [] } = kpiTracking(libraryOptions)(frozen)
  expect(collections.map(({ slug }) => slug)).toEqual([
    'branches',
    'scans',
    'staff',
    'aims',
    'indicators',
    'kpis',
    'kpi-periods',
    'kpi-measurements',
    'kpi-digests',
  ])
})

test('every collection of the plugin states who may do what, for every operation there is', () => {
  const { collections = [] } = kpiTracking(libraryOptions)(config)
  for (const { access } of collections.slice(4))
    expect(Object.keys(access ?? {}).sort()).toEqual([
      'admin',
      'create',
      'delete',
      'read',
      'readVersions',
      'unlock',
      'update',
    ])
})

test.each([
  [{ subject: 'ships' }, '[kpi-tracking] subject: there is no collection "ships".'],
  [{ files: 'branches' }, '[kpi-tracking] files: there is no collection "branches" that keeps uploads.'],
  [{ overview: 'kpis' }, '[kpi-tracking] overview: a place in the panel looks like /kpis, got "kpis".'],
  [
    { reminders: { cron: 'at dawn', url: 'https://library.example' } },
    '[kpi-tracking] reminders.cron: "at dawn"',
  ],
  [{ reminders: {} }, '[kpi-tracking] reminders.url: mail has links to the house'],
  [{ themes: 'ships' }, '[kpi-tracking] themes: there is no collection "ships".'],
  [{ margin: 7 }, '[kpi-tracking] margin must lie between 0 and 1, got 7.'],
  [{ timeZone: 'Mars' }, '[kpi-tracking] timeZone: there is no time zone "Mars".'],
  [
    { rollUps: { 'By town': {} as never } },
    '[kpi-tracking] rollUps: a name looks like themes: letters and digits, a small one first.',
  ],
  [
    { access: { ...libraryOptions.access, define: true as never } },
    '[kpi-tracking] access.define: must be a function, got boolean.',
  ],
])('an option that cannot work stops the start by name: %j', (wrong, message) => {
  expect(() => kpiTracking({ ...libraryOptions, ...wrong })(config)).toThrow(message)
})

test('a rule that says neither yes nor no says no', async () => {
  const { access } = libraryOptions
  for (const odd of [undefined, null, 0, 'yes']) {
    const rule = () => odd as never
    const { collections = [] } = kpiTracking({
      ...libraryOptions,
      access: { ...access, measure: rule, read: rule },
    })(config)
    for (const { access: own, slug } of collections.slice(6))
      for (const operation of ['create', 'read'] as const)
        expect([slug, operation, await own?.[operation]?.({ req: { user: null } } as never)]).toEqual([
          slug,
          operation,
          false,
        ])
  }
})

const tabOf = (subject: object, more: object = {}) => {
  const house = {
    ...config,
    collections: [{ ...config.collections?.[0], ...subject }, ...(config.collections ?? []).slice(1)],
  }
  const { collections = [] } = kpiTracking({ ...libraryOptions, ...more })(house as unknown as Config)
  return collections[0]?.admin?.components?.views?.edit as Record<string, unknown> | undefined
}

test('the subject gets a tab beside those that it has, and keeps a view of its own', () => {
  const own = { Component: './Own' }
  const withViews = (edit: object) => ({ admin: { components: { views: { edit } } } })
  expect(Object.keys(tabOf(withViews({ map: own })) ?? {})).toEqual(['kpis', 'map'])
  expect(tabOf(withViews({ kpis: own }))).toEqual({ kpis: own })
  expect(tabOf(withViews({ root: own }))).toEqual({ root: own })
})

test('switched off, the subject has no tab', () => {
  expect(tabOf({}, { disabled: true })).toBeUndefined()
})

test('a house may call the tab otherwise', () => {
  const house = { ...config, i18n: { translations: { nl: { kpiTracking: { kpis: 'Cijfers' } } } } }
  const { i18n } = kpiTracking(libraryOptions)(house)
  expect(i18n?.translations).toMatchObject({
    en: { kpiTracking: { kpis: 'KPIs' } },
    nl: { kpiTracking: { kpis: 'Cijfers' } },
  })
})

test('looks at the database once the host has started, which may be when it migrates', async () => {
  const done: string[] = []
  const execute = () => {
    done.push('looked')
    return Promise.resolve({ rows: [] })
  }
  const host = { ...config, onInit: () => void done.push('host') }
  const opened = ['from', 'until'].map((name) => ({ name, type: 'date' }))
  const branches = {
    config: { flattenedFields: [{ name: 'opened', type: 'group', flattenedFields: opened }] },
  }
  const started = { collections: { branches }, db: { drizzle: { execute } } }
  await kpiTracking(libraryOptions)(host).onInit?.(started as never)
  expect(done).toEqual(['host', 'looked'])
})

const panelOf = (more: Partial<KpiTrackingOptions> = {}, components: object = {}) =>
  kpiTracking({ ...libraryOptions, ...more })({ ...config, admin: { components, user: 'staff' } }).admin
    ?.components

test('the panel gets a view with a way to it, and what awaits somebody, after what is there', () => {
  const own = { afterNavLinks: ['/Mine'], beforeDashboard: ['/Hello'] }
  expect(panelOf({}, own)).toMatchObject({
    afterNavLinks: ['/Mine', '@streekwerk/payload-kpi-tracking/rsc#KpisLink'],
    beforeDashboard: ['/Hello', '@streekwerk/payload-kpi-tracking/rsc#KpisWidget'],
    views: { kpis: { path: '/kpis' } },
  })
})

test('a house keeps its dashboard and its panel where it asks for that, and a view of its own', () => {
  expect(panelOf({ dashboard: false })).toMatchObject({ beforeDashboard: [] })
  expect(panelOf({ overview: false })).toMatchObject({ afterNavLinks: [], views: {} })
  expect(panelOf({ overview: '/region/kpis' })?.views).toMatchObject({ kpis: { path: '/region/kpis' } })
  const view = { Component: '/Own', path: '/own' } as const
  expect(panelOf({}, { views: { kpis: view } })?.views).toEqual({ kpis: view })
  expect(panelOf({ disabled: true })).toEqual({})
})

test('adds the job that sends digests and the choice to have none; switched off the schema is the same', () => {
  const url = 'https://library.example'
  const made = (more: Partial<KpiTrackingOptions>) => {
    const { collections = [], jobs } = kpiTracking({ ...libraryOptions, ...more })(config)
    const schema = collections.map(({ fields, slug }) => ({ fields, slug }))
    return { jobs, schema: JSON.stringify(schema), staff: collections[2] }
  }
  const on = made({ reminders: { cron: '7 7 * * *', queue: 'mornings', url } })
  expect(on.jobs).toMatchObject({
    tasks: [{ slug: 'kpi-digests', schedule: [{ cron: '7 7 * * *', queue: 'mornings' }] }],
  })
  expect(on.staff?.fields).toMatchObject([
    { admin: { hidden: false }, name: 'receivesKpiDigest' },
    { admin: { hidden: false }, name: 'receivesKpiDigestWeekly' },
  ])
  const off = made({ disabled: true, reminders: { cron: '7 7 * * *', queue: 'mornings', url } })
  expect([off.schema, JSON.stringify(off.jobs)]).toEqual([on.schema, JSON.stringify(on.jobs)])
  const none = made({ reminders: undefined })
  expect(none.jobs).toBeUndefined()
  expect(none.staff?.fields).toMatchObject([
    { admin: { hidden: true }, name: 'receivesKpiDigest' },
    { admin: { hidden: true }, name: 'receivesKpiDigestWeekly' },
  ])
})
