import { randomBytes } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import type { Queryable } from '../src/exports/router'
import { createRowReader } from '../src/exports/router'
import { publishMany, rebuildShowcase } from '../src/index'
import { openCookbook, published } from './cookbook'
import { useKitchen } from './useKitchen'

const kitchen = await useKitchen()

const { createRecipe, update } = openCookbook(kitchen)

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
