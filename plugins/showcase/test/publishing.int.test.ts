import { randomBytes } from 'node:crypto'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Queryable } from '../src/exports/router'
import { createRowReader } from '../src/exports/router'
import { publishMany, rebuildShowcase } from '../src/index'
import type { Kitchen } from './bootKitchen'
import { bootKitchen } from './bootKitchen'
import { paragraph } from './lexical'

const CANARY = 'geheim-kanarie-7f3a'

let kitchen: Kitchen
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await createTestDatabase({ empty: true })
  drop = database.drop
  kitchen = await bootKitchen(database.url)
})

afterAll(async () => {
  await kitchen.close()
  await drop()
})

const published = { _status: 'published' as const }

const createRecipe = (slug: string, more: Record<string, unknown> = {}) =>
  kitchen.payload.create({
    collection: 'recipes',
    // The kitchen has no accounts: access is not what is tried here.
    overrideAccess: true,
    data: {
      title: `Recept ${slug}`,
      slug,
      intro: 'Uit de moestuin',
      secretIngredient: CANARY,
      ...published,
      ...more,
    },
  })

const update = (id: number | string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  kitchen.payload.update({ collection: 'recipes', id, overrideAccess: true, data, ...more })

describe('publishing', () => {
  it('a document is public in each locale once it is published, and not before', async () => {
    const draft = await createRecipe('erwtensoep', { _status: 'draft' })
    expect(await kitchen.reader.row('recipes', String(draft.id), 'nl')).toBeNull()
    await update(draft.id, published)
    const row = await kitchen.reader.row('recipes', String(draft.id), 'nl')
    expect(row).toMatchObject({
      path: '/recepten/erwtensoep',
      title: { lang: 'nl', text: 'Recept erwtensoep' },
    })
    const english = await kitchen.reader.row('recipes', String(draft.id), 'en')
    expect(english).toMatchObject({ path: '/en/recipes/erwtensoep', title: { lang: 'nl' } })
  })

  it('English words replace the Dutch ones and say so', async () => {
    const recipe = await createRecipe('stamppot')
    await update(recipe.id, { title: 'Mash', slug: 'mash' }, { locale: 'en' })
    const row = await kitchen.reader.row('recipes', String(recipe.id), 'en')
    expect(row).toMatchObject({
      path: '/en/recipes/mash',
      title: { lang: 'en', text: 'Mash' },
      summary: { lang: 'nl', text: 'Uit de moestuin' },
    })
    expect(await kitchen.reader.path('/en/recipes/stamppot')).toEqual({
      state: 'moved',
      to: '/en/recipes/mash',
    })
  })

  it('a draft saved on a published document changes no byte and announces nothing', async () => {
    const recipe = await createRecipe('hutspot')
    const [before, generation] = [await kitchen.dump(), await kitchen.reader.generation()]
    await update(recipe.id, { title: CANARY, slug: 'anders' }, { draft: true })
    await update(recipe.id, { intro: CANARY }, { draft: true, autosave: true, locale: 'en' })
    expect(await kitchen.dump()).toBe(before)
    expect(await kitchen.reader.generation()).toBe(generation)
  })

  it('unpublishing takes a document away although its newest draft says more', async () => {
    const recipe = await createRecipe('bruinebonensoep')
    await update(recipe.id, { title: 'Nieuwe bruinebonensoep' }, { draft: true })
    await update(recipe.id, { _status: 'draft' })
    expect(await kitchen.reader.row('recipes', String(recipe.id), 'nl')).toBeNull()
    expect(await kitchen.reader.path('/recepten/bruinebonensoep')).toEqual({ state: 'gone' })
    await update(recipe.id, published)
    expect(await kitchen.reader.path('/recepten/bruinebonensoep')).toMatchObject({ state: 'current' })
  })

  it('a rename leads on from every earlier path', async () => {
    const recipe = await createRecipe('snert')
    await update(recipe.id, { slug: 'snert-met-spek' })
    await update(recipe.id, { slug: 'groningse-snert' })
    const to = '/recepten/groningse-snert'
    expect(await kitchen.reader.path('/recepten/snert')).toEqual({ state: 'moved', to })
    expect(await kitchen.reader.path('/recepten/snert-met-spek')).toEqual({ state: 'moved', to })
  })

  it('trash takes away, restoring brings back, deleting takes away for good', async () => {
    const { id } = await createRecipe('poffert')
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await kitchen.reader.path('/recepten/poffert')).toEqual({ state: 'gone' })
    await update(id, { deletedAt: null }, { trash: true })
    expect(await kitchen.reader.path('/recepten/poffert')).toMatchObject({ state: 'current' })
    await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
    expect(await kitchen.reader.path('/recepten/poffert')).toEqual({ state: 'gone' })
    expect(await kitchen.reader.row('recipes', String(id), 'nl')).toBeNull()
  })

  it('a document that the allow-list withholds is not public', async () => {
    const { id } = await createRecipe('moppen')
    await update(id, { withheld: true })
    expect(await kitchen.reader.row('recipes', String(id), 'nl')).toBeNull()
    expect(await kitchen.reader.path('/recepten/moppen')).toEqual({ state: 'gone' })
  })

  it('an address that is another document’s is refused on the field, and nothing is saved', async () => {
    await createRecipe('kniepertjes')
    const before = await kitchen.dump()
    await expect(createRecipe('kniepertjes')).rejects.toMatchObject({ status: 400 })
    const { totalDocs } = await kitchen.payload.count({
      collection: 'recipes',
      overrideAccess: true,
      where: { slug: { equals: 'kniepertjes' } },
    })
    expect(totalDocs).toBe(1)
    expect(await kitchen.dump()).toBe(before)
  })

  it('nothing is public of a save that is rolled back', async () => {
    const before = await kitchen.dump()
    const transactionID = await kitchen.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the kitchen must have transactions')
    await kitchen.payload.create({
      collection: 'recipes',
      overrideAccess: true,
      data: { title: 'Nooit', slug: 'nooit', ...published },
      req: { transactionID },
    })
    await kitchen.payload.db.rollbackTransaction(transactionID)
    expect(await kitchen.dump()).toBe(before)
  })

  it('a restored version is public as it was', async () => {
    const recipe = await createRecipe('spekdikken')
    await update(recipe.id, { title: 'Spekdikken, nieuw' })
    const { docs } = await kitchen.payload.findVersions({
      collection: 'recipes',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: recipe.id } },
    })
    await kitchen.payload.restoreVersion({
      collection: 'recipes',
      overrideAccess: true,
      id: docs[0]?.id ?? '',
    })
    const row = await kitchen.reader.row('recipes', String(recipe.id), 'nl')
    expect(row?.title?.text).toBe('Recept spekdikken')
  })
})

describe('what belongs together', () => {
  it('a tip is public only while its recipe is', async () => {
    const recipe = await createRecipe('karnemelksepap')
    const tip = await kitchen.payload.create({
      collection: 'tips',
      overrideAccess: true,
      data: { recipe: recipe.id, text: 'Roer rustig', note: CANARY },
    })
    expect(await kitchen.reader.row('tips', String(tip.id), 'nl')).not.toBeNull()
    await update(recipe.id, { _status: 'draft' })
    expect(await kitchen.reader.row('tips', String(tip.id), 'nl')).toBeNull()
    expect(await kitchen.reader.referring('tips', [`recipes:${recipe.id}`], 'nl', 10)).toEqual([])
  })

  it('a picture is public only while a public document shows it, in every size', async () => {
    const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#a63' } })
      .png()
      .toBuffer()
    const picture = await kitchen.payload.create({
      collection: 'pictures',
      overrideAccess: true,
      data: { alt: 'Een pan', photographerPhone: CANARY },
      file: { data, mimetype: 'image/png', name: 'pan.png', size: data.length },
    })
    const row = await kitchen.reader.row('pictures', String(picture.id), 'nl')
    const names = row?.files.map(({ filename }) => filename) ?? []
    expect(names).toHaveLength(2)
    const arePublic = () => Promise.all(names.map((name) => kitchen.reader.mediaIsPublic(name)))
    expect(await arePublic()).toEqual([false, false])
    const recipe = await createRecipe('panvis', { photos: [{ picture: picture.id, caption: 'De pan' }] })
    expect(await arePublic()).toEqual([true, true])
    await update(recipe.id, { _status: 'draft' })
    expect(await arePublic()).toEqual([false, false])
    expect(await kitchen.reader.mediaIsPublic('pan.png\u0000')).toBe(false)
  })

  it('a document is visible between its dates only, and says when that changes', async () => {
    const [past, future] = ['2020-01-01T00:00:00.000Z', '2090-01-01T00:00:00.000Z']
    const now = await createRecipe('nu', { visibleFrom: past, visibleUntil: future })
    const later = await createRecipe('later', { visibleFrom: future })
    const over = await createRecipe('voorbij', { visibleUntil: past })
    const seen = await kitchen.reader.rows(
      [now, later, over].map(({ id }) => `recipes:${id}`),
      'nl',
    )
    expect([...seen.keys()]).toEqual([`recipes:${now.id}`])
    expect(await kitchen.reader.nextChange()).toEqual(new Date(future))
  })
})

describe('generations', () => {
  it('each commit that changes something public is one step and one notice, heard after it', async () => {
    const client = await kitchen.pool.connect()
    const notices: { generation: number; keys: string[] | null }[] = []
    client.on('notification', ({ payload }) => {
      notices.push(JSON.parse(payload ?? '') as (typeof notices)[number])
    })
    await client.query('listen showcase')
    const before = await kitchen.reader.generation()
    const recipe = await createRecipe('eierballen')
    await update(recipe.id, { title: 'Eierbal' })
    await update(recipe.id, { title: 'Eierbal' })
    await client.query('select 1')
    await client.query('unlisten showcase')
    client.release()
    const keys = [`recipes:${recipe.id}`]
    expect(notices).toEqual([
      { generation: before + 1, keys },
      { generation: before + 2, keys },
    ])
    expect(await kitchen.reader.generation()).toBe(before + 2)
  })
})

describe('many at once', () => {
  it('an importer that defers publishes all at its end, and the rows are those that saving writes', async () => {
    const transactionID = await kitchen.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the kitchen must have transactions')
    const ids: string[] = []
    for (let each = 0; each < 30; each++) {
      const recipe = await kitchen.payload.create({
        collection: 'recipes',
        overrideAccess: true,
        context: { showcase: 'deferred' },
        data: { title: `Reeks ${each}`, slug: `reeks-${each}`, ...published },
        req: { transactionID },
      })
      ids.push(String(recipe.id))
    }
    await publishMany({ payload: kitchen.payload, transactionID }, 'recipes', ids)
    await kitchen.payload.db.commitTransaction(transactionID)
    const bulk = await kitchen.dump()
    for (const id of ids.slice(0, 5)) await update(id, {})
    expect(await kitchen.dump()).toBe(bulk)
    expect(bulk).toContain('/recepten/reeks-29')
  })

  it('a rebuild gives the same rows, repairs wrong ones and removes those without a document', async () => {
    const saved = await kitchen.dump()
    await rebuildShowcase(kitchen.payload)
    expect(await kitchen.dump()).toBe(saved)
    await kitchen.pool.query(`delete from showcase_entries where collection = 'cooks' or locale = 'en'`)
    await kitchen.pool.query(`update showcase_entries set title = 'stuk'`)
    await kitchen.pool.query(`
      insert into showcase_entries (collection, doc_id, locale, title, lang, data, search)
      select collection, '0190aaaa-0000-7000-8000-000000000000', locale, title, lang, data, search
      from showcase_entries where collection = 'recipes' limit 1`)
    const steps: number[] = []
    await rebuildShowcase(kitchen.payload, { onProgress: ({ done }) => steps.push(done) })
    expect(await kitchen.dump()).toBe(saved)
    expect(steps.length).toBeGreaterThan(0)
  })

  it('what a source that is no longer one left behind goes in a rebuild, and its addresses are free', async () => {
    await kitchen.payload.updateGlobal({ slug: 'kitchen', overrideAccess: true, data: { name: 'De keuken' } })
    const recipe = await createRecipe('dagmenu-van-ooit')
    await update(recipe.id, { slug: 'dagmenu' }, { context: { showcase: 'deferred' } })
    await kitchen.pool.query(`
      insert into showcase_entries (collection, doc_id, locale, path, title, lang, data, search)
      select 'menus', n::text, 'nl', '/menu/' || n, title, lang, data, search
      from showcase_entries, generate_series(1, 450) as n
      where collection = 'recipes' and doc_id = '${recipe.id}' and locale = 'nl'`)
    await kitchen.pool.query(`
      insert into showcase_paths (path, locale, collection, doc_id, state, since) values
        ('/menu/1', 'nl', 'menus', '1', 'current', now()), ('/menu/oud', 'nl', 'menus', '1', 'moved', now()),
        ('/menu/los', 'fr', 'menus', 'x', 'current', now()), ('/recepten/dagmenu', 'nl', 'menus', '2', 'current', now())`)
    await rebuildShowcase(kitchen.payload)
    const { rows } = await kitchen.pool.query(`select from showcase_entries where collection = 'menus'`)
    expect(rows).toHaveLength(0)
    for (const path of ['/menu/1', '/menu/oud', '/menu/los'])
      expect(await kitchen.reader.path(path)).toEqual({ state: 'gone' })
    expect(await kitchen.reader.path('/recepten/dagmenu')).toMatchObject({ id: String(recipe.id) })
    expect(await kitchen.reader.row('site', 'site', 'nl')).not.toBeNull()
  })

  it('two documents that exchanged addresses while nobody followed are settled by a rebuild', async () => {
    const one = await createRecipe('een')
    const two = await createRecipe('twee')
    const context = { showcase: 'deferred' }
    await update(one.id, { slug: 'tijdelijk' }, { context })
    await update(two.id, { slug: 'een' }, { context })
    await update(one.id, { slug: 'twee' }, { context })
    await rebuildShowcase(kitchen.payload)
    expect(await kitchen.reader.path('/recepten/een')).toMatchObject({ id: String(two.id) })
    expect(await kitchen.reader.path('/recepten/twee')).toMatchObject({ id: String(one.id) })
  })
})

describe('reading', () => {
  it('a page of a list or a site map is read from an index, in its order, however long the list is', async () => {
    const client = await kitchen.pool.connect()
    const plans: string[] = []
    const explaining: Queryable = {
      query: (async (text: string, values: unknown[]) => {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
        return client.query(text, values)
      }) as Queryable['query'],
    }
    const reader = createRowReader(explaining)
    // The kitchen is so small that the planner would rather sort; where no index has the order it still must.
    await client.query('begin; set local enable_sort = off; set local enable_incremental_sort = off')
    for (const sort of ['newest', 'title'] as const) {
      const { next } = await reader.list({ collection: 'recipes', locale: 'nl', limit: 5, sort })
      await reader.list({ collection: 'recipes', locale: 'nl', limit: 5, sort, after: next ?? '' })
    }
    const [, cursor] = await reader.pathCursors('recipes', 3, 10)
    await reader.paths({ collection: 'recipes', limit: 3, after: cursor ?? '' })
    await client.query('rollback')
    client.release()
    expect(plans).toHaveLength(6)
    for (const plan of plans) expect(plan).not.toMatch(/Sort/)
  })
})

describe('a cursor', () => {
  it('of a year that the database does not know leads nowhere', async () => {
    const after = Buffer.from(JSON.stringify(['0000-01-01T00:00:00.000Z', 'x'])).toString('base64url')
    const page = await kitchen.reader.list({ collection: 'recipes', locale: 'nl', limit: 5, after })
    expect(page).toEqual({ next: null, rows: [] })
  })
})

describe('a row', () => {
  const add = (id: string, { at = '2020-01-01', data = '{}', keys = [] as string[], title = 'x' } = {}) =>
    kitchen.pool.query(
      `insert into showcase_entries (collection, doc_id, locale, title, lang, data, facets, ref_keys, search, sort_at)
       values ('dishes', $1, 'nl', $2, 'nl', $3, $4, $4, '', $5)`,
      [id, title, data, keys, at],
    )

  it('holds what it is found and put in order by in itself, however much it says', async () => {
    const [id, title] = [
      '01a21b5e-676f-740b-9c79-33cb3db899c0',
      'Een titel die langer is dan een verwijzing naar elders',
    ]
    const keys = Array.from({ length: 30 }, (_, at) => `themes:${String(at)}`)
    await add(id, { data: JSON.stringify(randomBytes(20_000).toString('base64')), keys, title })
    const { rows } = await kitchen.pool.query<Record<string, number>>(
      `select pg_column_size(doc_id) as id, pg_column_size(title) as title from showcase_entries where doc_id = $1`,
      [id],
    )
    // One byte says how long a short text is; of what was put elsewhere four do.
    expect(rows).toEqual([{ id: id.length + 1, title: title.length + 1 }])
  })

  it.each([3, 1200])(
    'is among the newest of the %i that name a document, and none of another list is',
    async (many) => {
      await kitchen.pool.query(`delete from showcase_entries where collection in ('dishes', 'meals')`)
      const ids = Array.from({ length: many }, (_, at) => `dish-${String(at).padStart(4, '0')}`)
      await kitchen.pool.query(
        `insert into showcase_entries (collection, doc_id, locale, title, lang, data, ref_keys, search, sort_at)
       select c.collection, d.id, l.locale, d.id, 'nl', '{}', array['cooks:anna'], '', '2020-01-01'::timestamptz + d.turn * interval '1 day'
       from unnest($1::text[]) with ordinality as d(id, turn), (values ('dishes'), ('meals')) as c(collection),
         (values ('nl'), ('en')) as l(locale)`,
        [ids],
      )
      await add('other', { at: '2030-01-01', keys: ['cooks:bob'] })
      await add('newest', { at: '2030-01-01', keys: ['cooks:bob', 'cooks:anna'] })
      const found = await kitchen.reader.referring('dishes', ['cooks:anna'], 'nl', 3)
      expect(found.map(({ collection, id, locale }) => [collection, id, locale])).toEqual(
        ['newest', ...ids.reverse()].slice(0, 3).map((id) => ['dishes', id, 'nl']),
      )
      const ofBoth = await kitchen.reader.referring('dishes', ['cooks:anna', 'cooks:bob'], 'nl', 4)
      expect(ofBoth.map(({ id }) => id).sort()).toEqual(['newest', 'other', ...ids.slice(0, 2)].sort())
      expect(await kitchen.reader.referring('dishes', [], 'nl', 4)).toEqual([])
      await kitchen.pool.query(`delete from showcase_entries where collection in ('dishes', 'meals')`)
    },
  )
})

describe('what is private', () => {
  it('stands in no stored byte', async () => {
    const about = paragraph('Kookt al jaren')
    await kitchen.payload.create({
      collection: 'cooks',
      overrideAccess: true,
      data: { name: 'Anna', slug: 'anna', about, salaryCents: 987654321, ...published },
    })
    await kitchen.payload.updateGlobal({
      slug: 'kitchen',
      overrideAccess: true,
      data: { name: 'De keuken', alarmCode: CANARY },
    })
    const stored = await kitchen.dump()
    expect(stored).toContain('Kookt al jaren')
    expect(stored).toContain('De keuken')
    expect(stored).not.toContain(CANARY)
    expect(stored).not.toContain('987654321')
  })
})
