import type { QueryConfig } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'

import { createRowReader } from '../src/reader/createRowReader'
import type { BrowseQuery, List, Narrowing, TiedFacet } from '../src/reader/rowReader'
import type { Kitchen } from './bootKitchen'
import { useKitchen } from './useKitchen'

const kitchen = await useKitchen()

const say = (statement: string, values: unknown[] = []) => kitchen.pool.query(statement, values)

const textOf = (asked: string | QueryConfig): string => (typeof asked === 'string' ? asked : asked.text)

const write = (
  id: string,
  facets: string[],
  { from, needs = [] }: { from?: string; needs?: string[] } = {},
) =>
  say(
    `insert into showcase_entries (collection, doc_id, locale, title, lang, data, facets, search, visible_from, required_keys)
     values ('dishes', $1, 'nl', $1, 'nl', '{}', $2, to_tsvector('simple', 'iets ' || $1), $3, $4)
     on conflict (collection, doc_id, locale) do update set facets = excluded.facets, visible_from = excluded.visible_from`,
    [id, facets, from ?? null, needs],
  )

const ask = { collection: 'dishes', locale: 'nl', names: ['diet', 'season'] }

const tallyOf = async (query: Partial<List & Narrowing> = {}, reader = kitchen.reader) => {
  const { groups = [], match, ...list } = query
  const open = await reader.open({ ...ask, ...list })
  const { count, facets } = await open.tally({ groups, match })
  return { count, ...Object.fromEntries([...facets].sort()) }
}

beforeEach(async () => {
  await say('delete from showcase_entries')
  await write('one', ['diet:a', 'season:s', 'cook:x'])
  await write('two', ['diet:a', 'diet:b'])
  await write('three', [])
})

describe('what a list is said to hold', () => {
  it('is counted by kind, of what is chosen as if it were not', async () => {
    expect(await tallyOf()).toEqual({ count: 3, 'diet:a': 2, 'diet:b': 1, 'season:s': 1 })
    expect(await tallyOf({ groups: [['diet:b']] })).toEqual({ count: 1, 'diet:a': 2, 'diet:b': 1 })
    expect(await tallyOf({ groups: [['diet:a'], ['season:s']] })).toEqual({
      count: 1,
      'diet:a': 1,
      'season:s': 1,
    })
    expect(await tallyOf({ groups: [['diet:nowhere']] })).toEqual({ count: 0, 'diet:a': 2, 'diet:b': 1 })
  })

  it('follows every change at once, whoever makes it: what is new, changed, gone', async () => {
    await tallyOf()
    await write('four', ['diet:c'])
    await write('two', ['season:s'])
    await say(`delete from showcase_entries where doc_id = 'three'`)
    expect(await tallyOf()).toEqual({ count: 3, 'diet:a': 1, 'diet:c': 1, 'season:s': 2 })
  })

  it('follows the clock, and what a document needs to be public', async () => {
    const soon = new Date(Date.now() + 700).toISOString()
    await write('later', ['diet:d'], { from: soon })
    await write('side', ['diet:e'], { needs: ['meals:m'] })
    expect((await tallyOf()).count).toBe(3)
    await expect.poll(() => tallyOf(), { timeout: 5000 }).toMatchObject({ count: 4, 'diet:d': 1 })
    await say(
      `insert into showcase_entries (collection, doc_id, locale, title, lang, data, search) values ('meals', 'm', 'nl', 'm', 'nl', '{}', '')`,
    )
    expect(await tallyOf()).toMatchObject({ count: 5, 'diet:e': 1 })
    await say(`delete from showcase_entries where collection = 'meals'`)
    expect(await tallyOf()).not.toHaveProperty('diet:e')
  })

  it('is counted among what is found by words', async () => {
    const match = { terms: [{ word: 'one', alternatives: ['three'] }], languages: ['xx'] }
    expect(await tallyOf({ match })).toEqual({ count: 2, 'diet:a': 1, 'season:s': 1 })
    expect(await tallyOf({ match, groups: [['season:s']] })).toEqual({ count: 1, 'diet:a': 1, 'season:s': 1 })
    expect(
      (await tallyOf({ match: { terms: [{ word: 'nowhere', alternatives: [] }], languages: ['xx'] } })).count,
    ).toBe(0)
  })

  it('is found by words also when it changed, came, went and came back as it was since the word was first asked', async () => {
    const match = { terms: [{ word: 'iets', alternatives: [] }], languages: ['xx'] }
    const both = { terms: [...match.terms, { word: 'two', alternatives: [] }], languages: ['xx'] }
    await write('side', ['diet:e'], { needs: ['meals:m'] })
    expect([(await tallyOf({ match })).count, (await tallyOf({ match: both })).count]).toEqual([3, 1])
    await say(
      `insert into showcase_entries (collection, doc_id, locale, title, lang, data, search) values ('meals', 'm', 'nl', 'm', 'nl', '{}', '')`,
    )
    expect(await tallyOf({ match })).toMatchObject({ count: 4, 'diet:e': 1 })
    await say(`delete from showcase_entries where collection = 'meals'`)
    expect((await tallyOf({ match })).count).toBe(3)
    await say(
      `update showcase_entries set search = to_tsvector('simple', 'anders') where collection = 'dishes' and doc_id = 'two'`,
    )
    expect([(await tallyOf({ match })).count, (await tallyOf({ match: both })).count]).toEqual([2, 0])
    await write('new', [])
    await say(
      `insert into showcase_entries (collection, doc_id, locale, title, lang, data, search) values ('meals', 'm', 'nl', 'm', 'nl', '{}', '')`,
    )
    expect(await tallyOf({ match })).toMatchObject({ count: 4, 'diet:e': 1 })
    expect(await tallyOf({ match }, createRowReader(kitchen.pool))).toMatchObject({ count: 4 })
    await say(`delete from showcase_entries where collection = 'meals'`)
  })

  it('is found without looking by words that many have, once it was prepared, and looked for only where something came', async () => {
    for (let at = 0; at < 30; at += 1) await write(`many-${String(at)}`, [])
    const looked: unknown[] = []
    const reader = createRowReader({
      query: ((asked: string | QueryConfig, values: unknown[]) => {
        if (textOf(asked).includes('lexeme')) looked.push(values[0])
        return kitchen.pool.query(asked, values)
      }) as Kitchen['pool']['query'],
    })
    await reader.prepare(ask, new AbortController().signal)
    expect(looked.splice(0)).toEqual([["'iets'", "'many'"]])
    const match = { terms: [{ word: 'iets', alternatives: ['one'] }], languages: ['xx'] }
    expect((await tallyOf({ match }, reader)).count).toBe(33)
    expect(looked.splice(0)).toEqual([['iets', 'one'], ["'one'"]])
    await write('new', [])
    expect((await tallyOf({ match }, reader)).count).toBe(34)
    expect(looked.splice(0)).toEqual([["'iets'", "'one'"]])
    await reader.prepare(ask, AbortSignal.abort())
    expect(looked).toEqual([])
  })

  it('is counted by what documents have from others, as long as a visitor may see what ties them', async () => {
    const other = (collection: string, id: string, facets: string[], needs: string[] = []) =>
      say(
        `insert into showcase_entries (collection, doc_id, locale, title, lang, data, facets, search, required_keys)
         values ($1, $2, 'nl', $2, 'nl', '{}', $3, '', $4)`,
        [collection, id, facets, needs],
      )
    await other('cooks', 'anna', ['fame:local', 'fame:world'])
    await other('cooks', 'bob', ['fame:world'])
    await other('shifts', '1', ['dish:one', 'cook:anna', 'day:monday'], ['cooks:anna'])
    await other('shifts', '2', ['dish:one', 'cook:bob', 'day:sunday'], ['cooks:bob'])
    await other('shifts', '3', ['dish:two', 'cook:bob', 'day:sunday'], ['cooks:bob'])
    await write('four', ['maker:anna'])
    const by = { collection: 'shifts', role: 'dish' }
    const through = (way: TiedFacet['through'], name: string) => ({
      tied: [{ name, through: way }],
      names: ['diet'],
    })
    const fame = through({ by, to: { collection: 'cooks', role: 'cook' } }, 'fame')
    expect(await tallyOf(fame)).toEqual({
      count: 4,
      'diet:a': 2,
      'diet:b': 1,
      'fame:local': 1,
      'fame:world': 2,
    })
    expect(await tallyOf({ ...fame, groups: [['fame:local'], ['diet:a']] })).toEqual({
      count: 1,
      'diet:a': 1,
      'fame:local': 1,
      'fame:world': 2,
    })
    expect(await tallyOf(through({ by }, 'day'))).toMatchObject({ 'day:monday': 1, 'day:sunday': 2 })
    expect(await tallyOf(through({ to: { collection: 'cooks', role: 'maker' } }, 'fame'))).toMatchObject({
      'fame:local': 1,
      'fame:world': 1,
    })
    // A page in the order of titles goes on from the title that a row tells.
    await say(
      `update showcase_entries set data = jsonb_build_object('title', jsonb_build_object('lang', 'nl', 'text', title))`,
    )
    const open = await kitchen.reader.open({ ...ask, ...fame })
    const page = { groups: [['fame:world']], limit: 1 }
    for (const sort of ['newest', 'title'] as const) {
      const first = await open.browse({ ...page, sort })
      const next = await open.browse({ ...page, sort, after: first.next ?? '' })
      expect([first, next].flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(['one', 'two'])
      expect(next.next).toBe(null)
    }
    await say(`delete from showcase_entries where doc_id = 'anna'`)
    expect(await tallyOf(fame)).toEqual({ count: 4, 'diet:a': 2, 'diet:b': 1, 'fame:world': 2 })
    await say(`update showcase_entries set facets = '{fame:none}' where doc_id = 'bob'`)
    expect(await tallyOf(fame)).toEqual({ count: 4, 'diet:a': 2, 'diet:b': 1, 'fame:none': 2 })
  })

  it('leaves out what others tell where more than five thousand of them would', async () => {
    await say(
      `insert into showcase_entries (collection, doc_id, locale, title, lang, data, facets, search)
       select 'shifts', at::text, 'nl', '', 'nl', '{}', '{dish:one,day:monday}', '' from generate_series(1, 5001) at`,
    )
    const days = { tied: [{ name: 'day', through: { by: { collection: 'shifts', role: 'dish' } } }] }
    expect(await tallyOf(days)).not.toHaveProperty('day:monday')
    await say(`delete from showcase_entries where collection = 'shifts' and doc_id = '1'`)
    expect(await tallyOf(days)).toHaveProperty('day:monday', 1)
  })

  it('learns nothing of a document that is hidden at that moment, and all of it when it is back', async () => {
    await write('side', ['diet:e'], { needs: ['meals:m'] })
    const meal = () =>
      say(
        `insert into showcase_entries (collection, doc_id, locale, title, lang, data, search) values ('meals', 'm', 'nl', 'm', 'nl', '{}', '')`,
      )
    await meal()
    let isHidden = false
    const reader = createRowReader({
      query: (async (asked: string | QueryConfig, values: unknown[]) => {
        // Just between knowing which there are and asking what they carry.
        if (textOf(asked).includes('with seen') && !isHidden) {
          isHidden = true
          await say(`delete from showcase_entries where collection = 'meals'`)
        }
        return kitchen.pool.query(asked, values)
      }) as Kitchen['pool']['query'],
    })
    await tallyOf({}, reader)
    expect(isHidden).toBe(true)
    await meal()
    expect(await tallyOf({}, reader)).toMatchObject({ count: 4, 'diet:e': 1 })
    await say(`delete from showcase_entries where collection = 'meals'`)
  })

  it('is the same for a reader that knew the list long before as for one that sees it first, with many asking and much changing', async () => {
    const answers: unknown[] = []
    for (let round = 0; round < 20; round += 1) {
      const changes = Array.from({ length: 5 }, (_, at) =>
        write(`dish-${String((round * 3 + at) % 17)}`, [`diet:${String((round + at) % 4)}`]),
      )
      answers.push(...(await Promise.all([...changes, tallyOf(), tallyOf({ groups: [['diet:a']] })])))
      if (round % 4 === 3)
        await say(`delete from showcase_entries where doc_id = $1`, [`dish-${String(round % 17)}`])
      const first = createRowReader(kitchen.pool)
      for (const groups of [[], [['diet:1', 'diet:2']], [['diet:0'], ['season:s']]])
        expect(await tallyOf({ groups })).toEqual(await tallyOf({ groups }, first))
    }
    expect(answers).toHaveLength(140)
  })
})

describe('a narrowed list', () => {
  const dishes = Array.from({ length: 9 }, (_, at) => `dish-${String(at)}`)
  const named = async (query: Partial<BrowseQuery>) => {
    const open = await kitchen.reader.open(ask)
    const { count, next, rows } = await open.browse({ groups: [], limit: 2, ...query })
    return { count, ids: rows.map(({ id }) => id), next }
  }

  beforeEach(async () => {
    await say('delete from showcase_entries')
    for (const [at, id] of dishes.entries()) await write(id, [at % 2 === 0 ? 'diet:a' : 'diet:b'])
    await say(`update showcase_entries set sort_at = '2020-01-01'::timestamptz + right(doc_id, 1)::int * interval '1 day'
      where doc_id <> 'dish-0'`)
  })

  it('has the newest first, a page at a time, and goes on from a cursor where its numbers end', async () => {
    const groups = [['diet:a']]
    const first = await named({ groups })
    expect(first).toMatchObject({ count: 5, ids: ['dish-8', 'dish-6'] })
    expect(await named({ groups, after: first.next ?? '' })).toMatchObject({
      count: 5,
      ids: ['dish-4', 'dish-2'],
    })
    expect(await named({ groups, offset: 2 })).toMatchObject({ ids: ['dish-4', 'dish-2'] })
    // Without a date it is the last.
    expect(await named({ groups, offset: 4 })).toEqual({ count: 5, ids: ['dish-0'], next: null })
    expect(await named({ groups, offset: 6 })).toEqual({ count: 5, ids: [], next: null })
    expect(await named({ groups, sort: 'title' })).toMatchObject({ count: 5, ids: ['dish-0', 'dish-2'] })
  })

  it('has what fits best first, and everything once', async () => {
    await say(
      `update showcase_entries set search = setweight(to_tsvector('simple', 'iets'), 'A') where doc_id = 'dish-3'`,
    )
    const match = { terms: [{ word: 'iets', alternatives: [] }], languages: ['xx'] }
    const pages = await Promise.all(
      [0, 2, 4, 6, 8].map(async (offset) => (await named({ match, offset, sort: 'best' })).ids),
    )
    expect(pages[0]).toEqual(['dish-3', 'dish-8'])
    expect(pages.flat().sort()).toEqual(dishes)
  })
})
