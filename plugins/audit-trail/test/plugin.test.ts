import type { Config } from 'payload'
import { expect, test } from 'vitest'

import type { AuditTrailOptions } from '../src/index'
import { auditTrail } from '../src/index'
import { deepFreeze } from './deepFreeze'

const own = () => undefined
const hooked = { afterChange: [own], afterDelete: [own] }

const config = {
  collections: [
    {
      endpoints: [{ handler: own, method: 'get', path: '/own' }],
      fields: [{ name: 'a', type: 'text' }],
      hooks: hooked,
      slug: 'letters',
    },
    { fields: [{ name: 'b', type: 'text' }], slug: 'notes' },
    { auth: true, fields: [], slug: 'clerks' },
  ],
  db: { init: () => ({}) },
  globals: [{ fields: [{ name: 'motto', type: 'text' }], slug: 'office' }],
} as unknown as Config

const options: AuditTrailOptions = {
  access: { read: () => true },
  collections: ['letters', 'clerks'],
  globals: ['office'],
}

test('a config is answered anew, and what it did after a change comes after the record of that', () => {
  const { collections: [letters, notes] = [] } = auditTrail(options)(deepFreeze(config))
  expect(letters?.hooks?.afterChange).toHaveLength(2)
  expect(letters?.hooks?.afterChange?.[1]).toBe(own)
  expect(letters?.hooks?.afterDelete?.[1]).toBe(own)
  expect(letters?.endpoints && letters.endpoints.map(({ path }) => path)).toEqual(['/own', '/:id/history'])
  expect(letters?.admin?.components?.views?.edit).toMatchObject({ history: { path: '/history' } })
  expect(notes).toBe(config.collections?.[1])
})

test('a global gets its tab and its address too', () => {
  const { globals = [] } = auditTrail(options)(config)
  const [office] = globals
  expect(office?.endpoints && office.endpoints.map(({ path }) => path)).toEqual(['/history'])
  expect(office?.admin?.components?.views?.edit).toMatchObject({ history: { path: '/history' } })
})

test('the panel gets a page for the history of any document, one for what was deleted, and the way there', () => {
  const { admin } = auditTrail(options)(config)
  expect(admin?.components?.views).toMatchObject({
    deletedDocuments: { exact: true, path: '/history' },
    documentHistory: { exact: true, path: '/history/:collection/:id' },
  })
  expect(admin?.components?.afterNavLinks).toHaveLength(1)
})

test('where there is a trash the tab finds its way there too', () => {
  const house = {
    ...config,
    collections: [{ fields: [], slug: 'letters', trash: true }],
    globals: [],
  } as unknown as Config
  const { collections = [] } = auditTrail({ ...options, collections: ['letters'], globals: [] })(house)
  expect(collections[0]?.admin?.components?.views?.edit).toMatchObject({
    history: { tab: { Component: '@streekwerk/payload-audit-trail/rsc#HistoryTab' } },
  })
})

test('a house keeps a view of its own, and calls the tab what it likes', () => {
  const root = { root: { Component: '/Own' } }
  const house = {
    ...config,
    collections: [{ admin: { components: { views: { edit: root } } }, fields: [], slug: 'letters' }],
    globals: [],
    i18n: { translations: { nl: { auditTrail: { history: 'Logboek' } } } },
  } as unknown as Config
  const { collections = [], i18n } = auditTrail({ ...options, collections: ['letters'], globals: [] })(house)
  expect(collections[0]?.admin?.components?.views?.edit).toEqual(root)
  expect(i18n?.translations).toMatchObject({
    en: { auditTrail: { history: 'History' } },
    nl: { auditTrail: { history: 'Logboek' } },
  })
})

test('what a document was is heard of by its last field, after its own hooks, also where all of them stand in tabs', () => {
  const field = { hooks: { beforeChange: [own] }, name: 'a', type: 'text' }
  const tabs = [
    { fields: [field], label: 'First' },
    { fields: [field, { fields: [field], type: 'row' }], label: 'Other' },
    { fields: [field], name: 'named' },
  ]
  const house = {
    ...config,
    collections: [{ fields: [{ tabs, type: 'tabs' }], slug: 'letters' }],
    globals: [],
  }
  const { collections = [] } = auditTrail({ ...options, collections: ['letters'], globals: [] })(
    deepFreeze(house) as unknown as Config,
  )
  expect(collections[0]?.fields).toEqual([
    {
      tabs: [
        tabs[0],
        {
          fields: [
            field,
            { fields: [{ ...field, hooks: { beforeChange: [own, expect.any(Function)] } }], type: 'row' },
          ],
          label: 'Other',
        },
        tabs[2],
      ],
      type: 'tabs',
    },
  ])
})

test('signing in is heard of at accounts only, and where it is asked for', () => {
  const heard = (more: Partial<AuditTrailOptions> = {}) =>
    (auditTrail({ ...options, ...more })(config).collections ?? []).map(
      ({ hooks }) => hooks?.afterOperation?.length ?? 0,
    )
  expect(heard()).toEqual([0, 0, 1])
  expect(heard({ signIns: false })).toEqual([0, 0, 0])
})

test('switched off, a config is what it was', () => {
  expect(auditTrail({ ...options, disabled: true })(config)).toBe(config)
})

test.each([
  [{ collections: ['ships'] }, '[audit-trail] collections: there is no collection "ships"'],
  [{ globals: ['ships'] }, '[audit-trail] globals: there is no global "ships".'],
  [{ redact: { notes: ['b'] } }, '[audit-trail] redact: "notes" is not recorded.'],
  [{ access: {} as never }, '[audit-trail] access.read: must be a function, got undefined.'],
  [
    { access: { read: () => true, readDeleted: true as never } },
    '[audit-trail] access.readDeleted: must be a function, got boolean.',
  ],
  [{ titles: { ships: 'name' } }, '[audit-trail] titles: there is no collection "ships".'],
  [{ timeZone: 'Mars' }, '[audit-trail] timeZone: there is no time zone "Mars".'],
  [{ sealEvery: 7 }, '[audit-trail] sealEvery must lie between 100 and 3600000 milliseconds, got 7.'],
])('an option that cannot work stops the start by name: %j', (wrong, message) => {
  expect(() => auditTrail({ ...options, ...wrong })(config)).toThrow(message)
})

test.each([
  [{ cents: 'euro' }, 'cents cannot be "euro".'],
  [{ isGrouped: 0 }, 'isGrouped cannot be 0.'],
  [{ euros: true }, 'euros cannot be true.'],
])('a mark on a field that cannot work stops the start by the name of the field: %j', (history, message) => {
  const fields = [{ fields: [{ custom: { history }, name: 'cost', type: 'number' }], type: 'row' }]
  const house = { ...config, collections: [{ fields, slug: 'letters' }], globals: [] } as unknown as Config
  expect(() => auditTrail({ ...options, collections: ['letters'], globals: [] })(house)).toThrow(
    `[audit-trail] custom.history of letters.cost: ${message}`,
  )
})
