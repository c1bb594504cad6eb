import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { expectWhole } from '../../test/audit/trail'
import { bootPayload } from '../../test/support/bootPayload'
import { CalmPool } from '../../test/support/calmPool'
import { copyDemoRegion, type DemoCopy } from '../../test/support/copyDemoRegion'
import { openPublicSite } from '../../test/support/openPublicSite'
import { sealAll } from '../../test/support/sealAll'
import { erasePerson, type Erasing } from './erasePerson'
import { freeRoom } from './freeRoom'
import { person, plantPerson } from './test/plantPerson'
import { dump, piecesIn, tracesInDatabase, tracesInFiles } from './test/traceIn'

let demo: DemoCopy
let payload: Payload
let pool: pg.Pool
let planted: Awaited<ReturnType<typeof plantPerson>>

beforeAll(async () => {
  demo = await copyDemoRegion()
  payload = await bootPayload(demo.url, demo.settings)
  pool = new CalmPool({ connectionString: demo.url, max: 2 })
  planted = await plantPerson(payload, pool)
  await sealAll(payload)
}, 240_000)

afterAll(async () => {
  await pool.end()
  await payload.destroy()
  await demo.drop()
})

const erase = (more: Partial<Erasing> = {}) =>
  erasePerson(
    { dataDir: demo.folder, payload, user: null },
    { emails: [person.email], ids: [], isTrial: false, names: [], withMentions: true, ...more },
  )

/** What stands in the database of others, which erasing somebody leaves as it was. */
const ofOthers = async () =>
  new Map(
    [...(await dump(pool))].flatMap(([table, rows]) =>
      /^(audit_|showcase_|users|payload_)/.test(table)
        ? []
        : [[table, rows.filter((row) => piecesIn(row).length === 0)]],
    ),
  )

test('the name was planted in hundreds of places, in files and in what visitors see', async () => {
  expect(planted.planted.length).toBeGreaterThan(250)
  expect((await tracesInFiles(demo.folder)).length).toBeGreaterThan(4)
  expect((await tracesInDatabase(pool)).some((each) => each.startsWith('showcase_entries'))).toBe(true)
})

test('a trial tells what would be taken, and takes nothing', async () => {
  const [before, files] = [await dump(pool), await tracesInFiles(demo.folder)]
  const report = await erase({ isTrial: true })
  expect(report.records).toEqual({ contacts: 1, ideas: 1, users: 1 })
  expect(report.mail).toBe(3)
  expect(report.replaced.length).toBeGreaterThan(200)
  expect(await dump(pool)).toEqual(before)
  expect(await tracesInFiles(demo.folder)).toEqual(files)
})

test('without being asked for a name in texts only the address is taken, and where the name stands is told', async () => {
  const report = await erase({ isTrial: true, withMentions: false })
  expect(report.mentions.length).toBeGreaterThan(150)
  expect(report.records).toEqual({ contacts: 1, ideas: 1, users: 1 })
})

test('erasing leaves no trace in the database, in files or in what visitors see, of two at once too', async () => {
  const others = await ofOthers()
  await Promise.all([erase(), erase()])
  expect(await tracesInDatabase(pool)).toEqual([])
  expect(await tracesInFiles(demo.folder)).toEqual([])
  expect((await readdir(join(demo.folder, 'mail'))).length).toBe(1)
  const now = await dump(pool)
  const lost = [...others].flatMap(([table, rows]) =>
    rows.filter((row) => !now.get(table)?.includes(row)).map((row) => `${table}: ${row.slice(0, 400)}`),
  )
  expect(lost).toEqual([])
  await expectWhole(payload)
}, 240_000)

const vacuumed = async (tables: readonly string[]) => {
  const { rows } = await pool.query<{ times: number }>(
    'select sum(vacuum_count)::int as times from pg_stat_user_tables where relname = any ($1) group by relname',
    [tables],
  )
  return rows.map(({ times }) => times)
}

test('the room of what was erased is given free in the tables that changed, so that it is written over first', async () => {
  const tables = [
    'audit_values',
    'contacts',
    'ideas',
    'projects_locales',
    'showcase_entries',
    'showcase_words',
  ]
  expect((await vacuumed([...tables, 'users'])).map((times) => times > 0)).toEqual(
    [...tables, 'users'].map(() => true),
  )
  expect(await vacuumed(['themes_sdgs'])).toEqual([0])
})

test('an erasure stands, whatever keeps its room from being given free', async () => {
  const [before = 0] = await vacuumed(['themes'])
  await freeRoom(payload, ['there is no "such" table', 'themes'])
  expect(await vacuumed(['themes'])).toEqual([before + 1])
  // Whoever has the connection next is as he was.
  const { rows } = await payload.db.pool.query('show statement_timeout')
  expect(rows).toEqual([{ statement_timeout: '30s' }])
})

test('the account stays as nobody who can sign in, and the contact and the idea as those of nobody', async () => {
  const user = await payload.findByID({ collection: 'users', id: planted.user, overrideAccess: true })
  expect(user).toMatchObject({
    active: false,
    name: `Voormalig gebruiker ${planted.user.slice(-4)}`,
    roles: [],
  })
  expect(user.email).toBe(`${planted.user}@verwijderd.invalid`)
  const contact = await payload.findByID({
    collection: 'contacts',
    id: planted.contact,
    overrideAccess: true,
  })
  expect(contact).toMatchObject({ email: null, note: null, phone: null })
  expect(contact.anonymisedOn).toBeTruthy()
  const idea = await payload.findByID({ collection: 'ideas', id: planted.idea, overrideAccess: true })
  expect(idea.description).toMatch(/^Wij willen samen repareren\./)
})

test('a picture that was named after the person is served under another name', async () => {
  const { filename, sizes } = await payload.findByID({
    collection: 'media',
    id: planted.media,
    overrideAccess: true,
  })
  const names = await readdir(join(demo.folder, 'media'))
  expect(names).toContain(filename)
  expect(names).toContain(sizes?.thumbnail?.filename)
})

test('no page, list, search or map that visitors ask for names the person', async () => {
  const site = await openPublicSite()
  try {
    const { rows } = await pool.query<{ path: string }>(
      'select distinct path from showcase_entries where path is not null order by path',
    )
    const paths = ['/', '/sitemap.xml', '/zoeken?q=Xanthippe', ...rows.map(({ path }) => path)]
    for (const path of paths) {
      const answer = await fetch(site.url + path)
      expect([
        path,
        answer.status < 500,
        piecesIn((await answer.text()).replace(/q=Xanthippe|value="Xanthippe"/g, '')),
      ]).toEqual([path, true, []])
    }
  } finally {
    await site.close()
  }
})

test('whoever asks again finds nothing to take', async () => {
  expect(await erase()).toEqual({
    audit: 0,
    emails: [person.email],
    mail: 0,
    mentions: [],
    names: [],
    namesakes: [],
    records: {},
    renamed: 0,
    replaced: [],
    tables: [],
  })
})

test('the last administrator is not erased, nor anybody by what stands in everything', async () => {
  await expect(erase({ emails: [], names: ['Jan'] })).rejects.toThrow('too short')
  await expect(erase({ emails: [] })).rejects.toThrow('Say whom')
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    pagination: false,
    where: { roles: { contains: 'admin' } },
  })
  const [last, ...others] = docs
  for (const { id } of others)
    await payload.update({ collection: 'users', data: { active: false }, id, overrideAccess: true })
  await expect(erase({ emails: [String(last?.email)] })).rejects.toThrow('last active administrator')
})
