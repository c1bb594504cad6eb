import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { paths } from '../../src/showcase/paths'
import { pageKinds } from '../public/pageKinds'
import { all, attribute, only, readXml } from '../public/readXml'
import { factsIn, schemaOrgFaults } from '../public/schemaOrg'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'

type Shape = { $ref?: string; type?: string }
type Described = {
  components: { schemas: Record<string, object> }
  paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: Shape }> } } } }>
}
type Item = { id: string; title: { text: string } | null; url: string | null }
type Feature = { geometry: { coordinates: number[]; type: string } | null; id: string; type: string }

/** The Netherlands, as [west, south, east, north]. */
const BOX = [3.2, 50.7, 7.3, 53.7] as const
/** What is read of the Open Education API. */
const OF_STANDARD = 7
const LISTS = Object.values(paths).flatMap(({ en, nl }) => [nl, en])
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/
const MOST_IN_A_MAP = 50_000

let region: DemoRegion
let url: string

beforeAll(async () => {
  region = await startDemoRegion()
  ;({ url } = region.program)
}, 300_000)

afterAll(() => region.end(), 60_000)

const ask = async (address: string) => {
  const answer = await fetch(new URL(address, url), { redirect: 'manual' })
  const type = answer.headers.get('content-type')?.split(';')[0]
  return { link: answer.headers.get('link'), status: answer.status, text: await answer.text(), type }
}

/** All parts of a list, from the first one on. */
const partsOf = async (address: string): Promise<string[]> => {
  const parts: string[] = []
  for (let next: string | undefined = address; next !== undefined;) {
    const { link, text } = await ask(next)
    parts.push(text)
    next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]
  }
  return parts
}

/** The path of the first document of a list. */
const firstOf = async (list: string): Promise<string> => {
  const [first] = (JSON.parse((await ask(`${list}.json`)).text) as { items: Item[] }).items
  return new URL(first?.url ?? '', url).pathname
}

/** An address that is described, of something that is there. */
const addressOf = async (path: string, page: string): Promise<string> => {
  const [list, rest] = path.split('/{document}')
  return rest === undefined ? path.replace('{page}', page) : `${await firstOf(list ?? '')}${rest}`
}

test('what programs can ask is described in valid OpenAPI, and every answer is as it is described', async () => {
  const description = JSON.parse((await ask('/open-data/openapi.json')).text) as Described
  const { errors, valid } = await new Validator().validate(description)
  expect([valid, errors]).toEqual([true, undefined])
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  addFormats(ajv)
  ajv.addVocabulary(['components'])
  ajv.addSchema({ $id: 'site:', components: description.components })
  const checks = new Map<string, ValidateFunction>()
  const checkOf = (ref: string): ValidateFunction => {
    const check = checks.get(ref) ?? ajv.compile({ $ref: `site:${ref}` })
    checks.set(ref, check)
    return check
  }
  const page = (await firstOf('/projecten')).slice(1)
  const faults: string[] = []
  // The standard itself describes these; they are held against it in test/public/oeapi.
  const [ofStandard, own] = [true, false].map((isOfStandard) =>
    Object.entries(description.paths).filter(([path]) => path.startsWith('/oeapi/') === isOfStandard),
  )
  for (const [path, { get }] of own ?? []) {
    const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(get.responses[200].content)
    const answer = await ask(await addressOf(path, page))
    if (answer.status !== 200 || answer.type !== type)
      faults.push(`${path}: ${String(answer.status)} ${answer.type ?? ''}`)
    else if (schema.$ref !== undefined) {
      const check = checkOf(schema.$ref)
      if (!check(JSON.parse(answer.text)))
        faults.push(`${path}: ${ajv.errorsText(check.errors).slice(0, 400)}`)
    } else if (schema.type !== 'string') faults.push(`${path} has no schema`)
  }
  expect(faults).toEqual([])
  // Each list in three forms, the figures of a document in two of each language, feeds and the picture of a page.
  expect([own?.length, ofStandard?.length]).toEqual([LISTS.length * 3 + 4 + 4, OF_STANDARD])
})

test.each(LISTS)('%s names the same documents in JSON, CSV and GeoJSON', async (list) => {
  const [json, csv, geo] = await Promise.all(
    ['json', 'csv', 'geojson'].map((end) => partsOf(`${list}.${end}`)),
  )
  const items = (json ?? []).flatMap((part) => (JSON.parse(part) as { items: Item[] }).items)
  const text = (csv ?? []).join('')
  // RFC 4180: lines end in CRLF, and every line has as many cells as the head; each part is a file of its own.
  const rows = (csv ?? []).flatMap((part) =>
    parse<Record<string, string>>(part, { bom: true, columns: true, record_delimiter: '\r\n' }),
  )
  const features = (geo ?? []).flatMap((part) => (JSON.parse(part) as { features: Feature[] }).features)
  expect(rows.map(({ id, title, url: address }) => [id, title, address])).toEqual(
    items.map(({ id, title, url: address }) => [id, title?.text ?? '', address ?? '']),
  )
  expect(features.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('places are in GeoJSON as RFC 7946 wants them: longitude first, in the region', async () => {
  const places: number[][] = []
  for (const list of LISTS) {
    const collection = JSON.parse((await ask(`${list}.geojson`)).text) as Record<string, unknown> & {
      features: Feature[]
    }
    expect([collection.type, 'crs' in collection, 'coordinates' in collection]).toEqual([
      'FeatureCollection',
      false,
      false,
    ])
    for (const { geometry, type } of collection.features) {
      expect([type, geometry?.type ?? 'Point']).toEqual(['Feature', 'Point'])
      if (geometry) places.push(geometry.coordinates)
    }
  }
  const outside = places.filter(
    ([longitude = 0, latitude = 0]) =>
      !(longitude > BOX[0] && longitude < BOX[2] && latitude > BOX[1] && latitude < BOX[3]),
  )
  expect([places.length > 10, outside]).toEqual([true, []])
})

const feedsOf = async (page: string) => {
  const [atom, rss, json] = await Promise.all(['atom', 'rss', 'json'].map((end) => ask(`${page}feed.${end}`)))
  return { atom, json, rss }
}

test.each(['/', '/en/', '/themas/'])(
  'the news under %s is good Atom, good RSS and a good JSON feed, of the same things',
  async (page) => {
    const place = page === '/themas/' ? `${await firstOf('/themas')}/` : page
    const { atom, json, rss } = await feedsOf(place)
    const [feed] = all(readXml(atom?.text ?? ''), 'feed')
    expect(attribute(feed, 'xmlns')).toBe('http://www.w3.org/2005/Atom')
    const entries = all(feed, 'entry')
    for (const each of [feed, ...entries]) {
      expect([
        URL.canParse(only(each, 'id')),
        only(each, 'title') !== '',
        RFC_3339.test(only(each, 'updated')),
      ]).toEqual([true, true, true])
      const alternates = all(each, 'link').filter((link) => attribute(link, 'rel') === 'alternate')
      expect(alternates.map((link) => URL.canParse(attribute(link, 'href')))).toEqual([true])
    }
    expect(only(all(feed, 'author')[0], 'name')).not.toBe('')
    const ids = entries.map((entry) => only(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    const [root] = all(readXml(rss?.text ?? ''), 'rss')
    const [channel] = all(root, 'channel')
    expect([
      attribute(root, 'version'),
      only(channel, 'title') !== '',
      only(channel, 'description') !== '',
      URL.canParse(only(channel, 'link')),
    ]).toEqual(['2.0', true, true, true])
    const items = all(channel, 'item')
    expect(items.map((item) => only(item, 'guid'))).toEqual(ids)
    expect(
      items.filter((item) => !RFC_822.test(only(item, 'pubDate')) || !URL.canParse(only(item, 'link'))),
    ).toEqual([])
    const told = JSON.parse(json?.text ?? '') as {
      feed_url: string
      items: { id: string }[]
      version: string
    }
    expect([told.version, told.items.map(({ id }) => id)]).toEqual(['https://jsonfeed.org/version/1.1', ids])
    expect(new URL(told.feed_url).pathname).toBe(`${place}feed.json`)
  },
)

test('the site maps keep the rules of sitemaps.org, and every address in them is a page that says so itself', async () => {
  const [index] = all(readXml((await ask('/sitemap.xml')).text), 'sitemapindex')
  expect(attribute(index, 'xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const maps = all(index, 'sitemap').map((map) => only(map, 'loc'))
  const named = new Map<string, string[]>()
  for (const map of maps) {
    const { text } = await ask(map)
    const [set] = all(readXml(text), 'urlset')
    const pages = all(set, 'url')
    expect([
      attribute(set, 'xmlns'),
      pages.length > 0 && pages.length <= MOST_IN_A_MAP,
      text.length < 50_000_000,
    ]).toEqual(['http://www.sitemaps.org/schemas/sitemap/0.9', true, true])
    for (const each of pages)
      named.set(
        only(each, 'loc'),
        all(each, 'xhtml:link').map((link) => attribute(link, 'href')),
      )
  }
  expect(named.size).toBeGreaterThan(60)
  const faults: string[] = []
  for (const [address, alternates] of named) {
    const { status, text } = await ask(address)
    if (status !== 200 || !text.includes(`<link rel="canonical" href="${address}"`))
      faults.push(`${address} is answered with ${String(status)}`)
    // Each translation names this page in turn.
    for (const other of alternates)
      if (named.get(other)?.includes(address) !== true) faults.push(`${other} does not name ${address}`)
    if (address.length > 2048 || new URL(address).origin !== new URL(url).origin)
      faults.push(`${address} is none`)
  }
  expect(faults).toEqual([])
})

test('every page tells machines what it is in words that schema.org has', async () => {
  const pages = (await pageKinds(url, [])).filter((path) => !/nowhere|bestaat-niet|page=2/.test(path))
  const texts = await Promise.all(pages.map(async (path) => [path, (await ask(path)).text] as const))
  expect(texts.flatMap(([path, text]) => schemaOrgFaults(path, text))).toEqual([])
  expect(texts.filter(([, text]) => factsIn(text).length === 0).map(([path]) => path)).toEqual([])
})
