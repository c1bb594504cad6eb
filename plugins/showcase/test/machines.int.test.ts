import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'

import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)
let soup: string

const WITHOUT_DRAFTS = ['measures', 'readings', 'tips']

const make = async (
  collection: 'cooks' | 'goals' | 'measures' | 'readings' | 'recipes' | 'tips',
  data: Record<string, unknown>,
) => {
  const made = await kitchen.payload.create({
    collection,
    // The kitchen has no accounts: access is not what is tried here.
    overrideAccess: true,
    data: { ...(WITHOUT_DRAFTS.includes(collection) ? {} : { _status: 'published' }), ...data },
  })
  return String(made.id)
}

beforeAll(async () => {
  const cook = await make('cooks', { name: '=HYPERLINK("https://kwaad.example")', slug: 'aaltje' })
  soup = await make('recipes', {
    title: 'Soep <& "kruiden">',
    slug: 'soep',
    intro: 'Lekker,\nmet een komma',
    cooks: [cook],
    costCents: 1250,
    firstCooked: '2021-05-01T00:00:00.000Z',
  })
  await make('recipes', { title: 'Taart', slug: 'taart', firstCooked: '2022-05-01T00:00:00.000Z' })
  await make('recipes', { title: 'Verborgen', slug: 'verborgen', _status: 'draft' })
  await make('tips', { text: 'Meer zout', recipe: soup })
  const measure = await make('measures', { name: 'Borden' })
  const goal = await make('goals', { title: 'Meer borden', slug: 'meer-borden', measure })
  const year = { from: '2024-01-01T12:00:00.000Z', until: '2024-12-31T12:00:00.000Z' }
  await make('readings', { goal, ...year, value: 12 })
})

const read = async (path: string) => {
  const response = await site.ask(path)
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
}

/** What an XML text says in each element of this name. */
const inElements = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, inner]) => inner ?? '')

describe('what programs read of a list', () => {
  it('names the same documents in every format, and none that is hidden', async () => {
    const json = JSON.parse((await read('/recepten.json')).text) as {
      items: { id: string; title: { text: string } }[]
    }
    const csv = parse<{ id: string; title: string }>((await read('/recepten.csv')).text, {
      bom: true,
      columns: true,
    })
    const geo = JSON.parse((await read('/recepten.geojson')).text) as {
      features: { id: string; properties: Record<string, string | null> }[]
    }
    const names = json.items.map(({ title }) => title.text)
    expect(names).toEqual(['Taart', 'Soep <& "kruiden">'])
    expect(csv.map(({ title }) => title)).toEqual(names)
    expect(geo.features.map(({ properties }) => properties.title)).toEqual(names)
    const ids = json.items.map(({ id }) => id)
    expect([csv.map(({ id }) => id), geo.features.map(({ id }) => id)]).toEqual([ids, ids])
    // A map program shows what stands with a place.
    expect(geo.features.map(({ properties }) => properties.firstCooked)).toEqual(['2022-05-01', '2021-05-01'])
  })

  it('tells fields of a document apart from what every list tells, whatever they are called', async () => {
    const field = { kind: 'text', lang: 'nl', text: 'van vroeger' }
    await kitchen.pool.query(
      `update showcase_entries set data = jsonb_set(data, '{fields}', data -> 'fields' || $1) where path = '/recepten/taart'`,
      [JSON.stringify({ date: field, url: field })],
    )
    const { items } = JSON.parse((await read('/recepten.json')).text) as {
      items: { date: string | null; fields: Record<string, unknown>; url: string }[]
    }
    const item = items.find(({ url }) => url.endsWith('/recepten/taart'))
    expect(item).toMatchObject({ fields: { date: field, url: field } })
    expect(item?.date).not.toEqual(field)
  })

  it('is CSV that spreadsheets read as it is meant, and run nothing of', async () => {
    const { text, type } = await read('/recepten.csv')
    expect(type).toContain('text/csv')
    const [, row] = parse<Record<string, string>>(text, { bom: true, columns: true })
    expect(row).toMatchObject({
      cook: `'=HYPERLINK("https://kwaad.example")`,
      cost: '12.50',
      firstCooked: '2021-05-01',
      summary: 'Lekker,\nmet een komma',
      url: 'https://keuken.example/recepten/soep',
    })
  })
})

it('what programs can read is described, and every address of the description is there', async () => {
  const { openapi, paths } = JSON.parse((await read('/open-data/openapi.json')).text) as {
    openapi: string
    paths: Record<string, unknown>
  }
  expect(openapi).toBe('3.1.0')
  const addresses = Object.keys(paths).map((path) =>
    path.replace('{page}', 'recepten/taart').replace('{id}', soup).replace('{document}', 'meer-borden'),
  )
  expect(addresses).toEqual(
    expect.arrayContaining(['/en/recipes.geojson', '/deel/recepten/taart.jpg', '/oeapi/v6/courses']),
  )
  const answers = await Promise.all(addresses.map(async (path) => [path, (await read(path)).status]))
  expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  const page = (await read('/open-data')).text
  expect(page).toContain('href="/open-data/openapi.json"')
  expect(page).toContain('href="/oeapi/v6/"')
})

it('what programs read is open to pages of other sites, and pages for people are not', async () => {
  const openTo = async (path: string) => {
    const { headers } = await site.ask(path)
    return [
      'access-control-allow-origin',
      'cross-origin-resource-policy',
      'access-control-expose-headers',
    ].map((name) => headers.get(name))
  }
  for (const path of [
    '/recepten.json',
    '/recepten.csv',
    '/recepten.geojson',
    '/feed.atom',
    '/oeapi/v6/courses',
  ])
    expect([path, await openTo(path)]).toEqual([path, ['*', 'cross-origin', 'Content-Location, ETag, Link']])
  expect((await openTo('/recepten'))[0]).toBeNull()
})

describe('the news', () => {
  it('is the same in Atom, RSS and JSON: the newest first, of what is public', async () => {
    const [atom, rss, json] = [await read('/feed.atom'), await read('/feed.rss'), await read('/feed.json')]
    const items = (JSON.parse(json.text) as { items: { id: string; title: string }[] }).items
    expect(items.map(({ title }) => title).sort()).toEqual([
      'Soep <& "kruiden">',
      'Soep <& "kruiden">',
      'Taart',
    ])
    expect(inElements(atom.text, 'id').slice(1)).toEqual(items.map(({ id }) => id))
    expect(inElements(rss.text, 'guid')).toEqual(items.map(({ id }) => id))
    expect(atom.text).toContain('Soep &#60;&#38; &#34;kruiden&#34;&#62;')
    expect([atom.type, rss.type, json.type].map((type) => type?.split(';')[0])).toEqual([
      'application/atom+xml',
      'application/rss+xml',
      'application/feed+json',
    ])
  })

  it('of a document is itself and what refers to it, and leads to the page that it is on', async () => {
    const { items, title } = JSON.parse((await read('/recepten/soep/feed.json')).text) as {
      items: { content_text: string; url: string }[]
      title: string
    }
    expect(title).toContain('Soep <& "kruiden">')
    expect(items).toEqual([
      expect.objectContaining({
        content_text: 'Meer zout',
        url: expect.stringMatching(/^https:\/\/keuken\.example\/recepten\/soep#[\w-]+$/) as string,
      }),
      expect.objectContaining({ url: 'https://keuken.example/recepten/soep' }),
    ])
    const [place = ''] = items.map(({ url }) => url.split('#')[1])
    expect((await read('/recepten/soep')).text).toContain(`id="${place}"`)
    expect((await read('/en/recipes/soep/feed.atom')).status).toBe(200)
  })

  it('of a document is also what is told of those that name it, on their pages', async () => {
    const { items } = JSON.parse((await read('/koks/aaltje/feed.json')).text) as {
      items: { content_text: string; url: string }[]
    }
    const told = items.filter((item) => item.content_text === 'Meer zout')
    expect(told.map(({ url }) => url.split('#')[0])).toEqual(['https://keuken.example/recepten/soep'])
  })

  it('follows a document that moved, and ends with it', async () => {
    await kitchen.payload.update({
      collection: 'recipes',
      data: { _status: 'published', slug: 'bouillon' },
      id: soup,
      overrideAccess: true,
    })
    const moved = await site.ask('/recepten/soep/feed.rss')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/recepten/bouillon/feed.rss'])
    await kitchen.payload.update({
      collection: 'recipes',
      data: { _status: 'draft' },
      id: soup,
      overrideAccess: true,
    })
    expect((await read('/recepten/bouillon/feed.rss')).status).toBe(410)
    for (const path of [
      '/feed.atom',
      '/feed.rss',
      '/feed.json',
      '/recepten.csv',
      '/recepten.geojson',
      '/recepten.json',
    ])
      expect((await read(path)).text).not.toMatch(/kruiden|Meer zout/)
  })

  it.each([
    '/nergens/feed.atom',
    '/recepten/feed.atom',
    '/feed.xml',
    '/recepten/taart/feed.pdf',
    '/recepten.csv?after=x',
  ])('%s is no address of it', async (path) => {
    expect((await read(path)).status).toBe(404)
  })
})

it('the figures of a document move with its page, and go with it', async () => {
  const measure = await make('measures', { name: 'Kilo’s' })
  const goal = await make('goals', { title: 'Minder afval', slug: 'minder', measure })
  const year = { from: '2024-01-01T12:00:00.000Z', until: '2024-12-31T12:00:00.000Z' }
  const reading = await make('readings', { goal, ...year, value: 3 })
  const change = (data: Record<string, unknown>) =>
    kitchen.payload.update({ collection: 'goals', id: goal, overrideAccess: true, data })
  expect((await read('/doelen/minder.csv')).text).toContain('2024-01-01,2024-12-31,3,')
  await change({ slug: 'veel-minder' })
  const moved = await site.ask('/doelen/minder.csv')
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/doelen/veel-minder.csv'])
  await kitchen.payload.delete({ collection: 'readings', id: reading, overrideAccess: true })
  expect((await read('/doelen/veel-minder.csv')).status).toBe(404)
  expect((await read('/doelen/veel-minder')).status).toBe(200)
  await change({ _status: 'draft' })
  expect((await read('/doelen/veel-minder.csv')).status).toBe(410)
  expect((await read('/doelen/veel-minder.json')).status).toBe(410)
})
