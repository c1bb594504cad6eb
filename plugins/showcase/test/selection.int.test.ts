import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'

import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)

/** More than two parts of the format whose parts are the smallest. */
const STEWS = 230

// The kitchen has no accounts: access is not what is tried here.
const make = async (collection: 'cooks' | 'recipes', data: Record<string, unknown>) =>
  String(
    (
      await kitchen.payload.create({
        collection,
        data: { _status: 'published', ...data },
        overrideAccess: true,
      })
    ).id,
  )

beforeAll(async () => {
  const cook = await make('cooks', { name: 'Aaltje', slug: 'aaltje' })
  const hidden = await make('cooks', { _status: 'draft', name: 'Geheim', slug: 'geheim' })
  const cookedIn = (year: number) => `${year}-01-01T00:00:00.000Z`
  for (const [at, [slug, title, more]] of (
    [
      ['erwtensoep', 'Erwtensoep', { cooks: [cook], diets: ['halal'] }],
      ['uiensoep', 'Uiensoep', { cooks: [cook, hidden], diets: ['vegan'] }],
      ['taart', 'Taart', { diets: ['vegan', 'halal'] }],
      ['zomersoep', 'Zomersoep', { diets: ['vegan'] }],
      ['proef', 'Proefsoep', { _status: 'draft', cooks: [cook], diets: ['vegan', 'gluten-free'] }],
    ] as const
  ).entries())
    await make('recipes', { slug, title, firstCooked: cookedIn(2020 + at), ...more })
  await kitchen.pool.query(
    `insert into showcase_entries (collection, doc_id, locale, path, title, lang, data, facets, search, sort_at)
     select 'recipes', 'stew-' || lpad(n::text, 3, '0'), 'nl', '/recepten/stew-' || n, 'Stoofpot ' || n, 'nl',
       jsonb_build_object('title', jsonb_build_object('lang', 'nl', 'text', 'Stoofpot ' || n), 'summary', null,
         'fields', '{}'::jsonb, 'references', '[]'::jsonb, 'files', '[]'::jsonb),
       array['diets:stewed'], to_tsvector('showcase_nl', 'Stoofpot ' || n), '2000-01-01'::timestamptz + make_interval(days => n / 3)
     from generate_series(1, ${STEWS}) as n`,
  )
})

type Item = { title: { text: string } }
type Feature = { properties: { title: string } }

const titlesIn: Record<string, (text: string) => string[]> = {
  csv: (text) => {
    const [, ...lines]: string[][] = parse(text, { bom: true })
    return lines.map(([, , title = '']) => title)
  },
  geojson: (text) =>
    (JSON.parse(text) as { features: Feature[] }).features.map(({ properties }) => properties.title),
  json: (text) => (JSON.parse(text) as { items: Item[] }).items.map(({ title }) => title.text),
}

/** The titles of a selection in a format, part after part; of each part of a table its head is none. */
const titlesOf = async (end: string, query: string, list = '/recepten'): Promise<string[]> => {
  const titles: string[] = []
  for (let address: string | undefined = `${list}.${end}${query}`; address !== undefined;) {
    const response = await site.ask(address)
    titles.push(...(titlesIn[end]?.(await response.text()) ?? []))
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    address = next === undefined ? undefined : new URL(next).pathname + new URL(next).search
  }
  return titles
}

/** The titles on the pages of a list, page after page. */
const titlesOnPages = async (query: string, list = '/recepten'): Promise<string[]> => {
  const titles: string[] = []
  for (let address: string | undefined = list + query; address !== undefined;) {
    const html = await (await site.ask(address)).text()
    titles.push(...[...html.matchAll(/class="card-title"><a[^>]*>([^<]*)</g)].map(([, title]) => title ?? ''))
    address = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  return titles
}

describe('what a list is narrowed to, as data,', () => {
  it.each([
    ['?dieet=vegan', ['Zomersoep', 'Taart', 'Uiensoep']],
    ['?dieet=halal&dieet=vegan&kok=aaltje', ['Uiensoep', 'Erwtensoep']],
    ['?zoek=soep', ['Zomersoep', 'Uiensoep', 'Erwtensoep']],
    ['?zoek=soep&dieet=vegan&volgorde=title', ['Zomersoep', 'Uiensoep']],
    ['?zoek=zomersoap', ['Zomersoep']],
    ['?zoek=onvindbaarheid', []],
  ])('has for %s the documents of its pages in every format, the newest first: %j', async (query, titles) => {
    for (const end of ['json', 'csv', 'geojson'])
      expect([end, await titlesOf(end, query)]).toEqual([end, titles])
    expect((await titlesOnPages(query)).sort()).toEqual([...titles].sort())
  })

  it('is asked in the words of its own language', async () => {
    expect(await titlesOf('json', '?diet=halal', '/en/recipes')).toEqual(['Taart', 'Erwtensoep'])
    expect(await titlesOf('json', '?dieet=halal', '/en/recipes')).toHaveLength(4)
  })

  it.each(['?dieet=stewed', '?zoek=stoofpot', '?dieet=stewed&zoek=stoofpot', ''])(
    'goes on by key, each document once, in the question that it was asked by: “%s”',
    async (query) => {
      const [json, csv] = [await titlesOf('json', query), await titlesOf('csv', query)]
      expect(new Set(json).size).toBe(json.length)
      expect(json).toHaveLength(query === '' ? STEWS + 4 : STEWS)
      expect(csv).toEqual(json)
    },
  )

  it('is nothing where nothing public has what is asked for, hidden or made up alike', async () => {
    for (const query of ['?kok=geheim', '?kok=nergens', '?dieet=gluten-free', '?dieet=vegan&kok=geheim'])
      for (const end of ['json', 'csv', 'geojson'])
        expect([query, end, await titlesOf(end, query)]).toEqual([query, end, []])
    expect(await titlesOf('json', '?kok=geheim&kok=aaltje')).toEqual(await titlesOf('json', '?kok=aaltje'))
  })

  it('passes over keys that it does not know, and says what it understood', async () => {
    const all = await titlesOf('json', '')
    for (const query of ['?geheim=1', '?volgorde=title'])
      expect([query, await titlesOf('json', query)]).toEqual([query, all])
    const locationOf = async (address: string) => (await site.ask(address)).headers.get('content-location')
    expect(await locationOf('/recepten.json?dieet=vegan&dieet=geheim&x=1')).toBe('/recepten.json?dieet=vegan')
    expect(await locationOf('/recepten.csv?zoek=de+het&x=1')).toBe('/recepten.csv')
    expect(await locationOf('/recepten.csv?kok=geheim')).toBe('/recepten.csv?kok=geheim')
  })

  it.each([
    'page=2',
    'page=0',
    'page=1000000000',
    'page=2&after=x',
    'after=',
    'after=x',
    'dieet=vegan&after=x',
    'zoek=soep&after=WyJ4IiwieSJd',
    `x=${'a'.repeat(2000)}`,
  ])('is not there for ?%s', async (query) => {
    for (const end of ['json', 'csv', 'geojson'])
      expect([end, (await site.ask(`/recepten.${end}?${query}`)).status]).toEqual([end, 404])
  })

  it('is kept under the one address of its question, and a search is not kept', async () => {
    const isKept = async (query: string) => {
      await site.ask(`/recepten.json?${query}`)
      return site.locals().cacheable === true
    }
    expect(await isKept('dieet=halal&dieet=vegan&kok=aaltje')).toBe(true)
    for (const query of [
      'dieet=vegan&dieet=halal&kok=aaltje',
      'kok=aaltje&dieet=vegan',
      'dieet=vegan&volgorde=title',
      'dieet=vegan&kok=geheim',
      'dieet=vegan&x=1',
      'zoek=soep',
      'zoek=soep&dieet=vegan',
    ])
      expect([query, await isKept(query)]).toEqual([query, false])
  })

  it('may be read by pages of other sites, and asked for its head alone', async () => {
    for (const query of ['dieet=vegan', 'zoek=soep']) {
      const head = await site.ask(`/recepten.csv?${query}`, { method: 'HEAD' })
      expect([
        head.status,
        head.headers.get('content-type')?.split(';')[0],
        head.headers.get('access-control-allow-origin'),
        await head.text(),
      ]).toEqual([200, 'text/csv', '*', ''])
    }
  })

  it('is led to from a list that is narrowed and has something left, from no other', async () => {
    const linksAt = async (address: string) => {
      const html = await (await site.ask(address)).text()
      const [, part = ''] = /<p class="selection">(.*?)<\/p>/s.exec(html) ?? []
      return [...part.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    }
    expect(await linksAt('/recepten?zoek=soep&dieet=vegan&dieet=steen&volgorde=title')).toEqual([
      '/recepten.json?zoek=soep&dieet=vegan',
      '/recepten.csv?zoek=soep&dieet=vegan',
      '/recepten.geojson?zoek=soep&dieet=vegan',
    ])
    expect(await linksAt('/en/recipes?diet=halal')).toEqual(
      ['json', 'csv', 'geojson'].map((end) => `/en/recipes.${end}?diet=halal`),
    )
    for (const address of ['/recepten', '/recepten?volgorde=title', '/recepten?zoek=onvindbaarheid'])
      expect([address, await linksAt(address)]).toEqual([address, []])
  })

  it('is described with every key that it knows, and no other', async () => {
    type Operation = { get: { parameters: { name: string }[] } }
    const { paths } = (await (await site.ask('/open-data/openapi.json')).json()) as {
      paths: Record<string, Operation>
    }
    const keysOf = (path: string) => paths[path]?.get.parameters.map(({ name }) => name)
    expect(keysOf('/recepten.csv')).toEqual(['after', 'zoek', 'dieet', 'kok'])
    expect(keysOf('/en/recipes.json')).toEqual(['after', 'search', 'diet', 'cook'])
    expect(keysOf('/koks.json')).toEqual(['after'])
  })
})
