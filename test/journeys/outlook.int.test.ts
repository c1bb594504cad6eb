import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '../../src/domain/people/roles'
import { prepareContent } from '../../src/seed/prepare'
import { askRest } from '../support/ask'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'

type Row = Record<string, unknown>
type LocaleOutlook = { locale: string; planned: Row | null; present: Row | null }
type Outlook = { isDraft: boolean; locales: LocaleOutlook[] }

/** What of a row a visitor can see, which is what is shown of the one that is there. */
const SEEN = ['data', 'lang', 'locale', 'path', 'requiredKeys', 'sortAt', 'visibleFrom', 'visibleUntil']
const AT_MOST = 6

/** For each source the change that an editor makes in a draft; null where it has no drafts. */
const edits: Record<string, Row | null> = {
  agendas: null,
  'best-practices': { visibleFrom: '2026-01-02T03:04:05.678Z' },
  'curriculum-links': { visibleFrom: '2026-01-02T03:04:05.678Z' },
  indicators: null,
  kpis: null,
  'life-cycles': null,
  media: null,
  municipalities: null,
  participations: null,
  partners: { mission: 'Een nieuwe missie.', visibleUntil: '2090-01-01T00:00:00.000Z' },
  'phase-trails': null,
  programmes: null,
  projects: { summary: 'Een nieuwe samenvatting.', visibleFrom: '2026-01-02T03:04:05.678Z' },
  'resource-types': null,
  themes: null,
  transfers: null,
  updates: { title: 'Een nieuwe kop' },
}

let payload: Payload
let as: (token: string, path: string) => Promise<{ json: Outlook; status: number }>
let editor: string

const tokenOf = async (role: Role): Promise<string> => {
  const { email } = await builders(payload).buildUser({ organisation: null, roles: [role] })
  const data = { email, password: 'een-lang-wachtwoord' }
  return (await payload.login({ collection: 'users', data })).token ?? ''
}

beforeAll(async () => {
  payload = await usePayload()
  const settings = {
    adminEmail: 'beheer@example.org',
    dataDir: process.env.DATA_DIR ?? '',
    seed: 'demo' as const,
  }
  await prepareContent(payload, settings, { note: () => undefined, progress: () => undefined })
  const ask = askRest(payload)
  as = async (token, path) => {
    const { json, status } = await ask(path, { headers: { Authorization: `JWT ${token}` } })
    return { json: json as unknown as Outlook, status }
  }
  editor = await tokenOf('editor')
}, 400_000)

const seenOf = (row: Row | null): Row | null =>
  row && Object.fromEntries(SEEN.map((name) => [name, row[name]]))

const published = async (collection: string): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: collection as 'projects',
    depth: 0,
    limit: AT_MOST,
    overrideAccess: true,
    ...(edits[collection] === null ? {} : { where: { _status: { equals: 'published' } } }),
  })
  return docs.map(({ id }) => id)
}

const outlook = async (collection: string, id: string): Promise<Outlook> => {
  const { json, status } = await as(editor, `${collection}/${id}/public`)
  expect([collection, id, status]).toEqual([collection, id, 200])
  return json
}

describe('what will be public of the demo region', () => {
  test('is told of every collection that has public rows', async () => {
    const { drizzle } = payload.db as unknown as {
      drizzle: { execute: (statement: string) => Promise<{ rows: { collection: string }[] }> }
    }
    const { rows } = await drizzle.execute(
      "select distinct collection from showcase_entries where collection <> 'site' order by 1",
    )
    expect(rows.map(({ collection }) => collection)).toEqual(Object.keys(edits))
  })

  test.each(Object.keys(edits))(
    'is, of a document of %s, the very row that publishing writes',
    async (collection) => {
      const ids = await published(collection)
      expect(ids.length).toBeGreaterThan(0)
      const edit = edits[collection]
      for (const id of ids) {
        const save = (data: Row, draft: boolean) =>
          payload.update({ collection: collection as 'projects', data, draft, id, overrideAccess: true })
        if (edit) await save(edit, true)
        const before = await outlook(collection, id)
        expect(before.isDraft).toBe(Boolean(edit))
        if (edit) {
          expect(before.locales.map(({ planned }) => planned)).not.toEqual([null, null])
          expect(before.locales.map(({ planned }) => seenOf(planned))).not.toEqual(
            before.locales.map(({ present }) => present),
          )
          await save({ _status: 'published' }, false)
        }
        const after = await outlook(collection, id)
        expect(after.isDraft).toBe(false)
        expect(after.locales.map(({ present }) => present)).toEqual(
          before.locales.map(({ planned }) => seenOf(planned)),
        )
      }
    },
  )

  test('is told to nobody who may not read the document', async () => {
    const [id = ''] = await published('projects')
    const stranger = await tokenOf('partner-member')
    expect((await as(stranger, `projects/${id}/public`)).status).toBe(404)
    expect((await as('', `projects/${id}/public`)).status).toBe(404)
  })
})
