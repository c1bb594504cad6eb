import { beforeAll, describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import type { Section, Site } from '../src/exports/router'
import { openSite } from './openSite'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()

const SINCE = '2026-02-03T04:05:06.000Z'

/** Cooks learn from cooks: what somebody cooks is on the page of whom that is learnt from too. */
const learning = (section: Section): Section =>
  section.collection === 'cooks'
    ? {
        ...section,
        partOf: 'mentor',
        parts: [
          { kind: 'referring', collection: 'cooks', style: 'cards', title: { nl: 'Leerlingen' } },
          { kind: 'referring', collection: 'recipes', style: 'cards', limit: 2, title: { nl: 'Recepten' } },
        ],
      }
    : section

const wholes: Site = { ...kitchenSite, sections: kitchenSite.sections.map(learning) }
const site = await useSite(kitchen.reader, { site: wholes })

type Reference = readonly [role: string, collection: string, id: string]
type Put = { at?: string; path?: string; refs?: readonly Reference[] }

/** Writes a row as publishing would: named by its id, in Dutch. */
const put = async (collection: string, id: string, { at, path, refs = [] }: Put): Promise<void> => {
  const references = refs.map(([role, named, key]) => ({ role, collection: named, id: key }))
  const title = { lang: 'nl', text: id }
  await kitchen.pool.query(
    `insert into showcase_entries (collection, doc_id, locale, path, title, lang, data, ref_keys, facets, search, sort_at)
     values ($1, $2, 'nl', $3, $2, 'nl', $4, $5, $6, '', coalesce($7::timestamptz, '-infinity'))`,
    [
      collection,
      id,
      path ?? null,
      JSON.stringify({ title, summary: null, fields: {}, references, files: [] }),
      refs.map(([, named, key]) => `${named}:${key}`),
      refs.map(([role, , key]) => `${role}:${key}`),
      at ?? null,
    ],
  )
  if (path !== undefined)
    await kitchen.pool.query(
      `insert into showcase_paths (path, locale, collection, doc_id, state, since) values ($1, 'nl', $2, $3, 'current', $4)`,
      [path, collection, id, SINCE],
    )
}

const putCook = (id: string, mentor?: string) =>
  put('cooks', id, { path: `/koks/${id}`, refs: mentor === undefined ? [] : [['mentor', 'cooks', mentor]] })

const putRecipe = (id: string, cook: string, at: string) =>
  put('recipes', id, { at, path: `/recepten/${id}`, refs: [['cook', 'cooks', cook]] })

beforeAll(async () => {
  await putCook('chef')
  await putCook('sous', 'chef')
  await putCook('trainee', 'sous')
  await putCook('loner')
  await putRecipe('roast', 'chef', '2023-01-01')
  await putRecipe('sauce', 'sous', '2022-01-01')
  await putRecipe('toast', 'trainee', '2021-01-01')
  await putRecipe('mystery', 'nobody', '2024-01-01')
  await put('tips', 'butter', { at: '2024-05-01', refs: [['recipe', 'recipes', 'toast']] })
  await put('tips', 'smoke', { at: '2024-06-01', refs: [['recipe', 'recipes', 'mystery']] })
})

const read = async (path: string): Promise<string> => (await site.ask(path)).text()

const titlesAt = async (path: string): Promise<string[]> =>
  [...(await read(path)).matchAll(/class="card-title"><a[^>]*>([^<]*)</g)].map(([, title]) => title ?? '')

const toldIn = async (page: string): Promise<string[]> => {
  const { items } = JSON.parse(await read(`${page}/feed.json`)) as { items: { id: string }[] }
  return items.map(({ id }) => id.split('/').at(-1) ?? '')
}

const hide = (id: string, isHidden: boolean) =>
  kitchen.pool.query(
    `update showcase_entries set visible_from = ${isHidden ? `now() + interval '1 day'` : 'null'} where doc_id = $1`,
    [id],
  )

describe('what refers to a part of a document', () => {
  it('is on the page of the whole, the newest first, and the parts of its parts are on their own', async () => {
    expect(await titlesAt('/koks/chef')).toEqual(['sous', 'roast', 'sauce'])
    expect(await titlesAt('/koks/sous')).toEqual(['trainee', 'sauce', 'toast'])
    expect(await titlesAt('/koks/trainee')).toEqual(['toast'])
    expect(await titlesAt('/koks/loner')).toEqual([])
  })

  it('is in the list that the page leads to, where it is more than the page shows', async () => {
    const restAt = async (path: string) =>
      /<p class="part-rest">.*?href="([^"]*)">(.*?)<\/a>/s.exec(await read(path))?.slice(1)
    const [href = '', words = ''] = (await restAt('/koks/chef')) ?? []
    expect(href.replaceAll('&amp;', '&')).toBe('/recepten?kok=chef&kok=sous&kok=trainee')
    expect(words.replaceAll('<!-- -->', '')).toBe('Bekijk alle recepten (3)')
    expect(await titlesAt(href.replaceAll('&amp;', '&'))).toEqual(['roast', 'sauce', 'toast'])
    expect(await restAt('/koks/sous')).toBeUndefined()
    expect(await restAt('/koks/trainee')).toBeUndefined()
  })

  it('is news of the whole, and what is told of it is too', async () => {
    expect(await toldIn('/koks/chef')).toEqual(['butter', 'roast', 'sauce', 'toast'])
    expect(await toldIn('/koks/trainee')).toEqual(['butter', 'toast'])
    expect(await toldIn('/koks/loner')).toEqual([])
  })

  it('is not there by a part that nobody may see', async () => {
    await hide('sous', true)
    expect(await titlesAt('/koks/chef')).toEqual(['roast'])
    expect(await toldIn('/koks/chef')).toEqual(['roast'])
    await hide('sous', false)
  })

  it('is found once where documents are part of one another in a circle', async () => {
    await kitchen.pool.query(
      `update showcase_entries set ref_keys = '{cooks:trainee}',
         data = jsonb_set(data, '{references}', '[{"role":"mentor","collection":"cooks","id":"trainee"}]') where doc_id = 'chef'`,
    )
    for (const cook of ['chef', 'sous', 'trainee'])
      expect([cook, await toldIn(`/koks/${cook}`)]).toEqual([cook, ['butter', 'roast', 'sauce', 'toast']])
    await kitchen.pool.query(
      `update showcase_entries set ref_keys = '{}', data = jsonb_set(data, '{references}', '[]') where doc_id = 'chef'`,
    )
  })
})

describe('a feed without news', () => {
  it('is as old as the page that it is of', async () => {
    const atom = await read('/koks/loner/feed.atom')
    expect(atom).not.toContain('<entry')
    expect(/<updated>([^<]*)</.exec(atom)?.[1]).toBe(SINCE)
    expect(await read('/koks/loner/feed.rss')).toContain(
      `<lastBuildDate>${new Date(SINCE).toUTCString()}</lastBuildDate>`,
    )
  })

  it('of a whole site is of the time in which it is served', async () => {
    const begun = Date.now()
    const empty = await openSite(kitchen.reader, { site: { ...wholes, news: { sources: [] } } })
    const [, updated = ''] = /<updated>([^<]*)</.exec(await (await empty.ask('/feed.atom')).text()) ?? []
    await empty.close()
    expect(new Date(updated).getTime()).toBeGreaterThanOrEqual(begun)
  })
})
