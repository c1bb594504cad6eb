import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { publishMany } from '../src/index'
import { crawl } from './crawl'
import { block, paragraph, richText, run } from './lexical'
import { readSiteMap } from './readSiteMap'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const CANARY = 'kanarie-9c41'
const published = { _status: 'published' as const }

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)
const ids: Record<string, string> = {}

const createPicture = async (): Promise<string> => {
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#a63' } })
    .png()
    .toBuffer()
  const picture = await kitchen.payload.create({
    collection: 'pictures',
    // The kitchen has no accounts: access is not what is tried here.
    overrideAccess: true,
    data: { alt: 'Een pan', photographerPhone: CANARY },
    file: { data, mimetype: 'image/png', name: 'pan.png', size: data.length },
  })
  return String(picture.id)
}

const create = async (
  name: string,
  collection: 'cooks' | 'goals' | 'measures' | 'readings' | 'recipes' | 'tips',
  data: Record<string, unknown>,
) => {
  const document = await kitchen.payload.create({
    collection,
    overrideAccess: true,
    data: { ...data, ...published },
  })
  ids[name] = String(document.id)
}

beforeAll(async () => {
  await kitchen.payload.updateGlobal({
    slug: 'kitchen',
    overrideAccess: true,
    data: { name: 'De keuken', about: paragraph('Wij koken.'), alarmCode: CANARY },
  })
  const picture = await createPicture()
  await create('anna', 'cooks', {
    name: 'Anna',
    slug: 'anna',
    about: paragraph('Kookt'),
    salaryCents: 918273645,
  })
  await create('gone', 'cooks', { name: CANARY, slug: 'afwezig' })
  for (let each = 0; each < 5; each++) {
    await create(`soup ${each}`, 'recipes', {
      title: `Soep ${each}`,
      slug: `soep-${each}`,
      intro: 'Lekker',
      method: linkToCook(ids.anna),
      cooks: [ids.anna, ids.gone],
      photos: [{ picture, caption: 'De pan' }],
      secretIngredient: CANARY,
    })
    await create(`tip ${each}`, 'tips', { recipe: ids[`soup ${each}`], text: 'Niet roeren', note: CANARY })
  }
  await create('plates', 'measures', { name: 'Borden', internalNote: CANARY })
  const aim = { measure: ids.plates, together: 'sum', bonusCents: 918273645 }
  await create('goal', 'goals', { title: 'Meer borden', slug: 'meer-borden', cooks: [ids.anna], ...aim })
  await create('hidden goal', 'goals', { title: CANARY, slug: 'stil-doel', ...aim })
  const year = { from: '2024-01-01T12:00:00.000Z', until: '2024-12-31T12:00:00.000Z' }
  await create('reading', 'readings', { goal: ids.goal, value: 4321, remark: CANARY, ...year })
  await create('unchecked', 'readings', { goal: ids.goal, value: 918273645, state: 'new', ...year })
  await create('unseen', 'readings', { goal: ids['hidden goal'], value: 918273645, ...year })
  await kitchen.payload.update({
    collection: 'goals',
    id: ids['hidden goal'] ?? '',
    overrideAccess: true,
    data: { _status: 'draft' },
  })
  const hidden = { title: CANARY, cooks: [ids.gone], diets: ['gluten-free'] }
  await create('withheld', 'recipes', { ...hidden, slug: 'geheim', withheld: true })
  await create('later', 'recipes', { ...hidden, slug: 'toekomstig', visibleFrom: '2090-01-01T00:00:00.000Z' })
  await kitchen.payload.update({
    collection: 'cooks',
    id: ids.gone ?? '',
    overrideAccess: true,
    data: { _status: 'draft' },
  })
  await kitchen.payload.update({
    collection: 'recipes',
    id: ids['soup 1'] ?? '',
    draft: true,
    overrideAccess: true,
    data: { title: CANARY, intro: CANARY, slug: CANARY },
  })
})

/** A text that leads to a cook. */
const linkToCook = (id: string | undefined) =>
  richText(
    block('paragraph', [
      block('link', [run('Wie roert')], {
        id: '0123456789abcdef01234567',
        fields: { doc: { relationTo: 'cooks', value: id }, linkType: 'internal', newTab: false },
      }),
    ]),
  )

const STARTS = [
  '/',
  '/sitemap.xml',
  '/robots.txt',
  '/recepten.json',
  '/en/recipes.json',
  '/koks.json',
  '/doelen.json',
  '/doelen/meer-borden.csv',
  '/doelen/stil-doel.csv',
  '/nergens',
]

describe('the public site', () => {
  it('says no private word at any address that can be reached', async () => {
    const answers = await crawl(site, [
      ...STARTS,
      '/recepten/geheim',
      '/recepten/toekomstig',
      '/koks/afwezig',
      '/en/cooks/afwezig',
    ])
    expect(answers.size).toBeGreaterThan(30)
    expect([...answers.values()].join()).toContain('Niet roeren')
    for (const path of ['/', '/koks/anna', '/doelen/meer-borden'])
      expect([path, answers.get(path)]).toEqual([path, expect.stringContaining('4.321')])
    for (const [path, answer] of answers) {
      expect(answer.includes(CANARY), path).toBe(false)
      expect(answer.includes('918273645'), path).toBe(false)
    }
  })

  it('tells machines exactly the published documents, in both languages', async () => {
    const { rows } = await kitchen.pool.query<{ collection: string; locale: string; path: string }>(
      'select collection, locale, path from showcase_visible where path is not null',
    )
    expect(rows.length).toBeGreaterThan(8)
    const urls = (wanted: typeof rows) => wanted.map(({ path }) => `https://keuken.example${path}`).sort()
    const map = await readSiteMap(site)
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '')
    const own = [
      '/',
      '/recepten',
      '/koks',
      '/doelen',
      '/en/goals',
      '/over',
      '/en/',
      '/en/recipes',
      '/en/cooks',
      '/en/about',
      '/open-data',
      '/en/open-data',
      '/wens',
      '/en/wish',
    ]
    expect(named.sort()).toEqual(
      urls([...rows, ...own.map((path) => ({ collection: '', locale: '', path }))]),
    )
    for (const [path, collection, locale] of [
      ['/recepten.json', 'recipes', 'nl'],
      ['/en/recipes.json', 'recipes', 'en'],
      ['/koks.json', 'cooks', 'nl'],
    ]) {
      const { items } = (await (await site.ask(path ?? '')).json()) as { items: { url: string }[] }
      const wanted = rows.filter((row) => row.collection === collection && row.locale === locale)
      expect(items.map(({ url }) => url).sort()).toEqual(urls(wanted))
    }
  })

  it('a site map of several pages names each document once, with all its languages', async () => {
    const cursors = await kitchen.reader.pathCursors('recipes', 2, 10)
    const pages = await Promise.all(
      cursors.map((after) =>
        kitchen.reader.paths({ collection: 'recipes', limit: 2, ...(after === null ? {} : { after }) }),
      ),
    )
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1])
    const seen = pages.flat().map(({ id }) => id)
    expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3, 4].map((each) => ids[`soup ${each}`])))
    expect(pages[0]?.[0]?.paths).toEqual({ nl: '/recepten/soep-0', en: '/en/recipes/soep-0' })
    expect(await kitchen.reader.pathCursors('recipes', 5, 10)).toEqual([null])
    expect(await kitchen.reader.pathCursors('nothing', 5, 10)).toEqual([])
    expect(await kitchen.reader.pathCursors('recipes', 2, 2)).toEqual(cursors.slice(0, 2))
    expect(await kitchen.reader.paths({ collection: 'recipes', limit: 2, after: 'AA' })).toEqual([])
  })

  it('answers no differently for a private word than for any other', async () => {
    const queries = [
      'where[secretIngredient][equals]',
      'facet',
      'sort',
      'q',
      'after',
      'draft',
      'locale',
      'depth',
    ]
    for (const query of queries) {
      const [known, unknown] = await Promise.all(
        [CANARY, 'anders'].map(async (value) => {
          const answer = await site.ask(`/recepten?${encodeURIComponent(query)}=${value}`)
          return `${answer.status} ${await answer.text()}`
        }),
      )
      expect(known).toBe(unknown)
    }
  })

  it('answers to each question of its own after something hidden as after something made up', async () => {
    const [gone = '', later = ''] = [ids.gone, ids.later]
    const next = (id: string) => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')
    const cursor = (value: string, id: string) =>
      Buffer.from(JSON.stringify([value, id])).toString('base64url')
    const pairs = [
      [CANARY, 'kolibri-7d52'],
      ['afwezig', 'afwozig'],
      ['toekomstig', 'toekumstig'],
      ['gluten-free', 'gluten-rich'],
      ['cook:afwezig', 'cook:afwozig'],
      [gone, next(gone)],
      [later, next(later)],
      [cursor(CANARY, gone), cursor(CANARY, next(gone))],
      ...['2090-01-01T00:00:00.000Z', '-infinity'].map((value) => [
        cursor(value, later),
        cursor(value, next(later)),
      ]),
    ] as const
    const lists = {
      '/recepten': [
        'zoek',
        'dieet',
        'kok',
        'volgorde',
        'page',
        'after',
        'volgorde=title&after',
        'zoek=soep&kok',
      ],
      '/en/recipes': ['search', 'diet', 'cook', 'order', 'after', 'order=title&after', 'search=soup&diet'],
      '/koks': ['zoek', 'volgorde', 'page', 'after'],
      '/oeapi/v6/courses': ['pageNumber', 'pageSize', 'consumer', 'q'],
    }
    const told = async (path: string, value: string): Promise<string> => {
      const answer = await site.ask(path + encodeURIComponent(value))
      const headers = [...answer.headers].filter(
        ([name]) => !['content-length', 'date', 'etag'].includes(name),
      )
      const said = `${answer.status} ${JSON.stringify(headers)} ${await answer.text()}`
      return said.replaceAll(value, '…').replaceAll(encodeURIComponent(value), '…')
    }
    let asked = 0
    for (const [list, keys] of Object.entries(lists))
      for (const end of list.includes('/oeapi') ? [''] : ['', '.json', '.csv'])
        for (const key of keys) {
          const path = `${list}${end}?${key}=`
          const of = (at: 0 | 1) => Promise.all(pairs.map((pair) => told(path, pair[at])))
          expect([path, await of(0)]).toEqual([path, await of(1)])
          asked += pairs.length
        }
    expect(asked).toBeGreaterThan(500)
  })

  it('a withdrawn document is gone from every answer at once, and its pages say so', async () => {
    await kitchen.payload.update({
      collection: 'cooks',
      id: ids.anna ?? '',
      overrideAccess: true,
      data: { _status: 'draft' },
    })
    expect((await site.ask('/koks/anna')).status).toBe(410)
    const answers = await crawl(site, STARTS)
    for (const [path, answer] of answers) {
      expect(answer.includes('Anna'), path).toBe(false)
      expect(answer.includes(ids.anna ?? ''), path).toBe(false)
    }
    expect(answers.get('/recepten.json')).toContain('Wie roert')
    expect(answers.has('/koks/anna')).toBe(false)
  })

  it('a renamed document is led on to in one step', async () => {
    const rename = (slug: string) =>
      kitchen.payload.update({
        collection: 'recipes',
        id: ids['soup 2'] ?? '',
        overrideAccess: true,
        data: { slug },
      })
    await rename('soep-twee')
    await rename('soep-van-twee')
    const answer = await site.ask('/recepten/soep-2')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/recepten/soep-van-twee'])
  })

  it('a list beyond its numbered pages goes on from the last row seen', async () => {
    const first = await kitchen.reader.list({ collection: 'recipes', locale: 'nl', limit: 2 })
    const second = await kitchen.reader.list({
      collection: 'recipes',
      locale: 'nl',
      limit: 2,
      after: first.next ?? '',
    })
    const seen = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(seen).size).toBe(4)
    expect((await site.ask(`/recepten?after=${first.next ?? ''}`)).status).toBe(200)
    expect((await site.ask('/recepten?after=WyJ4IiwieSJd')).status).toBe(404)
  })
})

describe('two at once', () => {
  it('a document that is published again while it is being withdrawn does not come back', async () => {
    await create('race', 'recipes', { title: 'Wedloop', slug: 'wedloop' })
    const transactionID = await kitchen.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the kitchen must have transactions')
    await kitchen.payload.update({
      collection: 'recipes',
      id: ids.race ?? '',
      overrideAccess: true,
      data: { _status: 'draft' },
      req: { transactionID },
    })
    const again = publishMany({ payload: kitchen.payload }, 'recipes', [ids.race ?? ''])
    // Time enough to read what is published, if nothing held it back.
    await new Promise((done) => setTimeout(done, 400))
    await kitchen.payload.db.commitTransaction(transactionID)
    await again
    expect(await kitchen.reader.row('recipes', ids.race ?? '', 'nl')).toBeNull()
    expect(await kitchen.reader.path('/recepten/wedloop')).toEqual({ state: 'gone' })
  })

  it('two documents that want one address: one has it and the other is told', async () => {
    const attempts = await Promise.allSettled([
      create('a', 'recipes', { title: 'A', slug: 'gewild' }),
      create('b', 'recipes', { title: 'B', slug: 'gewild' }),
    ])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await kitchen.reader.path('/recepten/gewild')).toMatchObject({ state: 'current' })
  })
})
