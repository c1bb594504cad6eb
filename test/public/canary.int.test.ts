import { rebuildShowcase } from '@streekwerk/payload-showcase'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../src/commands/adminBuild'
import { connect } from '../../src/database/connect'
import { facets } from '../../src/showcase/facets'
import { oeapi } from '../../src/showcase/oeapi'
import { paths } from '../../src/showcase/paths'
import { createSite } from '../../src/showcase/site'
import { pick, published } from '../access/world/making'
import { type OpenServer, openServer } from '../hostile/openServer'
import { builders } from '../support/build'
import {
  type Answer,
  type Ask,
  askAll,
  crawl,
  createVisitor,
  isPicture,
  readable,
  saying,
  wordsOf,
} from './crawl'
import { buildHidden, buildHiddenPlace, type Hidden, HIDDEN_PHASE, removeHidden } from './hiddenDocuments'
import { createMarks, fieldOf, marksIn } from './marks'
import { makeVisitorsRole, openPublicServer, type VisitorsRole } from './openPublicServer'
import { createPlanter, type Planter } from './plant'
import { pathsOfWords } from './plantedFields'
import { publicDocuments, publicFields, unshownFields } from './publicFields'
import { buildPublicRegion, type PublicRegion } from './publicRegion'
import { narrowingsAfter, oeapiQuestionsAfter, questionsAfter } from './questions'

// `npm run prove` asks for many.
const PROJECTS = Number(process.env.CANARY_PROJECTS ?? 4)
const LIMIT_MS = 300_000 + 1000 * PROJECTS

const marks = createMarks(4)
const lists = Object.values(paths).flatMap(({ en, nl }) => [nl, en])
const allowed = Object.entries(publicFields).flatMap(([of, names]) => names.map((name) => `${of}.${name}`))

/** Pictures that are asked for packed as well: each project has some, and they are packed of themselves. */
const PICTURES_PACKED = 50

const noPlace = { collection: '', id: '', path: '' }

let server: OpenServer
let payload: Payload
let role: VisitorsRole
let region: PublicRegion
let hidden: Hidden[]
let place: string
let forVisitors: Awaited<ReturnType<typeof openPublicServer>>
/** What an instance for visitors said while the hidden documents were there. */
let before: Map<string, Answer>

type Stored = { collection: string; id: string; text: string }

const collections = () => payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

const documentsOf = async (
  collection: CollectionSlug,
): Promise<(Record<string, unknown> & { id: string })[]> => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    pagination: false,
    sort: 'id',
  })
  return docs
}

const readRows = async (from: 'showcase_entries' | 'showcase_visible'): Promise<Stored[]> => {
  const client = await connect(server.databaseUrl)
  try {
    const { rows } = await client.query<Stored>(
      `select collection, doc_id as id, concat_ws(' ', slug, path, title, data, filenames, facets, search) as text from ${from}`,
    )
    return rows
  } finally {
    await client.end()
  }
}

const samples = async (): Promise<Record<string, string | undefined>> => {
  const found = await Promise.all(
    collections().map(async ({ slug }) => [slug, (await documentsOf(slug))[0]?.id] as const),
  )
  return { ...Object.fromEntries(found), media: region.picture }
}

const plantAll = async (planter: Planter): Promise<void> => {
  for (const { slug, versions } of collections())
    for (const { _status, id } of await documentsOf(slug)) {
      await planter.document(slug, id)
      if (versions?.drafts && _status === 'published') await planter.draft(slug, id)
    }
  await planter.site()
}

/** So many projects more, on one theme, of which every fourth is a draft. */
const buildMore = async (): Promise<void> => {
  const { buildProject } = builders(payload)
  const themes = [{ theme: pick(region.world.docs.themes, 'one') }]
  for (let turn = 1; turn <= PROJECTS; turn += 1)
    await buildProject({ ...(turn % 4 === 0 ? {} : published), themes })
}

const marksOf = (...fields: string[]): string[] =>
  marks.all().filter((mark) => fields.includes(fieldOf(marks.placeOf(mark) ?? noPlace)))

/** The marks of everything that is not in a row that visitors can see. */
const secretMarks = async (): Promise<Set<string>> => {
  const shown = new Set((await readRows('showcase_visible')).flatMap(({ text }) => marksIn(text)))
  return new Set(marks.all().filter((mark) => !shown.has(mark)))
}

/** What an answer tells besides what the question itself said. */
const toldBy = (path: string, answer: Answer): string[] => {
  const asked = readable({ body: '', headers: [path], status: 0 })
  return marksIn(readable(answer)).filter((mark) => !asked.includes(mark))
}

const leaksIn = (answers: ReadonlyMap<string, Answer>, secret: ReadonlySet<string>): string[] =>
  [...answers].flatMap(([path, answer]) =>
    toldBy(path, answer)
      .filter((mark) => secret.has(mark))
      .map((mark) => `${path} tells ${JSON.stringify(marks.placeOf(mark))}`),
  )

/** Pages that are never twice the same: the panel's, and what is measured. */
const isChanging = (path: string): boolean => /^\/(?:admin|metrics|idee$|en\/idea$)/.test(path)

const starts = (): string[] => [
  ...[
    '/',
    '/en/',
    '/robots.txt',
    '/sitemap.xml',
    '/favicon.svg',
    '/favicon.ico',
    '/feed.atom',
    '/en/feed.rss',
    '/feed.json',
  ],
  ...['/open-data/openapi.json', '/nergens', '/en/nowhere', '/%ff', '/a//b', '/.env', '/index.html', '/en'],
  ...lists.flatMap((list) => [
    list,
    `${list}/`,
    ...['json', 'csv', 'geojson', 'xml'].map((end) => `${list}.${end}`),
  ]),
  ...marksOf('files.filename', 'media.filename').flatMap((name) =>
    ['jpg', 'csv'].flatMap((end) => [
      `/media/${name}.${end}`,
      `/files/${name}.${end}`,
      `/api/media/file/${name}.${end}`,
      `/api/files/file/${name}.${end}`,
    ]),
  ),
  ...[
    '/admin',
    '/admin/login',
    '/admin/forgot',
    '/healthz',
    '/readyz',
    '/metrics',
    '/api',
    '/api/access',
    '/api/users/me',
  ],
  ...collections().flatMap(({ slug }) => [
    `/api/${slug}`,
    `/api/${slug}?draft=true&depth=3`,
    `/admin/collections/${slug}`,
  ]),
  '/api/globals/site',
]

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer()
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
  region = await buildPublicRegion(payload, marks)
  await buildMore()
  place = await buildHiddenPlace(payload)
  hidden = await buildHidden(payload, region, place)
  await plantAll(createPlanter(payload, marks, { samples: await samples() }))
  await rebuildShowcase(payload)
  role = await makeVisitorsRole(server)
  forVisitors = await openPublicServer(server, role)
}, LIMIT_MS)

afterAll(async () => {
  await forVisitors?.close()
  await server.close()
  await role?.drop()
})

test('every field of words in every collection holds a word that stands nowhere else', async () => {
  const missing: string[] = []
  for (const { flattenedFields, slug, upload } of collections()) {
    const text = JSON.stringify(await documentsOf(slug))
    const found = new Set(marksIn(text).map((mark) => marks.placeOf(mark)?.path))
    const wanted = pathsOfWords(flattenedFields, { collection: slug, isUpload: Boolean(upload) })
    missing.push(...wanted.filter((path) => !found.has(path)).map((path) => `${slug}.${path}`))
  }
  expect(missing).toEqual([])
  expect(marks.all().length).toBeGreaterThan(1000)
})

test('publishing writes the fields of the list, and no other', async () => {
  const places = (await readRows('showcase_entries'))
    .flatMap(({ text }) => marksIn(text))
    .map((mark) => marks.placeOf(mark))
  expect([...new Set(places.map((place) => (place ? fieldOf(place) : 'unknown')))].sort()).toEqual(
    allowed.toSorted(),
  )
})

/** The indicators of KPIs, which are read together with them: a KPI is nothing without what it measures. */
const indicatorsOfKpis = async (): Promise<ReadonlyMap<string, unknown>> => {
  const { docs } = await payload.find({
    collection: 'kpis',
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  return new Map(docs.map(({ id, indicator }) => [id, indicator]))
}

test('a row holds the words of its own document, or of what that is made of, as they were published', async () => {
  const indicators = await indicatorsOfKpis()
  const strange = (await readRows('showcase_entries')).flatMap(({ collection, id, text }) =>
    marksIn(text)
      .map((mark) => marks.placeOf(mark))
      .filter((place) => {
        if (place?.path === 'filename') return false
        if (place?.collection === 'indicators' && collection === 'kpis')
          return place.id !== indicators.get(id)
        return place?.collection !== collection || place.id !== id
      }),
  )
  expect(strange).toEqual([])
})

test('what visitors can see is what was made public', async () => {
  const seen = new Set((await readRows('showcase_visible')).map(({ id }) => id))
  for (const [collection, names] of Object.entries(publicDocuments)) {
    const docs = Object.entries(region.world.docs[collection as 'projects'])
    expect(
      docs
        .filter(([, id]) => seen.has(id))
        .map(([name]) => name)
        .sort(),
    ).toEqual(names)
  }
  expect([seen.has(region.project), seen.has(region.practice), seen.has(region.picture)]).toEqual([
    true,
    true,
    true,
  ])
  expect(hidden.filter(({ id }) => seen.has(id))).toEqual([])
  // Of each collection whose documents have a time there is one that is stored all the same.
  const stored = new Set((await readRows('showcase_entries')).map(({ id }) => id))
  const waiting = new Set(hidden.filter(({ id }) => stored.has(id)).map(({ collection }) => collection))
  const timed = collections().filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'visibleFrom'),
  )
  expect(timed.map(({ slug }) => slug).filter((slug) => !waiting.has(slug as Hidden['collection']))).toEqual(
    [],
  )
  expect(timed.length).toBeGreaterThan(5)
})

test('no address that can be reached tells a word of what is not public', { timeout: LIMIT_MS }, async () => {
  const secret = await secretMarks()
  expect(secret.size).toBeGreaterThan(800)
  for (const { url } of [server, forVisitors]) {
    const visitor = createVisitor(url)
    const answers = await crawl(visitor.ask, starts(), [url, server.env.serverUrl])
    expect(leaksIn(answers, secret)).toEqual([])
    const steady = [...answers].filter(([path]) => !isChanging(path))
    const [pictures, pages] = [true, false].map((kind) =>
      steady.flatMap(([path, answer]) => (isPicture(answer) === kind ? [path] : [])),
    ) as [string[], string[]]
    expect(pictures.length).toBeGreaterThan(PICTURES_PACKED / 2)
    for (const coding of ['br', 'gzip']) {
      const packed = await askAll(visitor.ask, [...pages, ...pictures.slice(0, PICTURES_PACKED)], {
        'accept-encoding': coding,
      })
      const differ = (plain: ReadonlyMap<string, Answer>, paths: Iterable<string>): string[] =>
        [...paths].filter((path) => {
          const [one, other] = [packed.get(path), plain.get(path)]
          return one === undefined || other === undefined || wordsOf(one) !== wordsOf(other)
        })
      // A page that tells on which day it counted is another one after midnight.
      const again = await askAll(visitor.ask, differ(answers, packed.keys()))
      expect(leaksIn(again, secret)).toEqual([])
      expect([coding, differ(again, again.keys())]).toEqual([coding, []])
    }
    const ok = [...answers].filter(([, { status }]) => status === 200)
    expect(ok.length).toBeGreaterThan(100)
    const told = new Set(
      [...answers.values()].flatMap((answer) => marksIn(readable(answer)).map((mark) => marks.placeOf(mark))),
    )
    const fields = new Set([...told].map((place) => fieldOf(place ?? noPlace)))
    expect(allowed.filter((field) => !fields.has(field)).sort()).toEqual(unshownFields)
    visitor.leave()
  }
})

test('a method, a body or a header that is none brings nothing to light', async () => {
  const secret = await secretMarks()
  const said: string[] = []
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    for (const path of ['/', '/projecten', '/sitemap.xml', '/media/x.webp', '/api/projects'])
      said.push(await (await fetch(server.url + path, { method, redirect: 'manual' })).text())
  expect(said).toHaveLength(25)
  expect(marksIn(said.join('\n')).filter((mark) => secret.has(mark))).toEqual([])
})

test('a search for a word that is hidden is answered as one for a word that nobody wrote', async () => {
  const nowhere = createMarks(5).make(noPlace)
  const visitor = createVisitor(forVisitors.url)
  const asked = lists.map((list) => `${list}?${list.startsWith('/en/') ? 'search' : 'zoek'}=`)
  const told = await Promise.all(asked.map(async (search) => (await visitor.ask(search + nowhere)).body))
  // A list that cannot be searched does not say what was asked.
  const searches = asked.filter((_, at) => told[at]?.includes(nowhere))
  const controls = told.filter((body) => body.includes(nowhere))
  expect(searches.length).toBeGreaterThanOrEqual(6)
  // One word of each field is asked for in full, hidden documents and drafts among them.
  const secret = [
    ...new Map(
      [...(await secretMarks())].map((mark) => [fieldOf(marks.placeOf(mark) ?? noPlace), mark]),
    ).values(),
  ]
  expect(secret.length).toBeGreaterThan(120)
  const answers = await askAll(
    visitor.ask,
    secret.map((mark, at) => `${searches[at % searches.length] ?? ''}${mark}`),
  )
  const different = secret.filter((mark, at) => {
    const body = answers.get(`${searches[at % searches.length] ?? ''}${mark}`)?.body
    return body?.replaceAll(mark, nowhere) !== controls[at % searches.length]
  })
  expect(different.map((mark) => marks.placeOf(mark))).toEqual([])
  visitor.leave()
})

/** What hidden documents of a collection are called in addresses; of places and phases, those that only hidden documents are in. */
const namesIn = (collection: string): string[] => {
  if (collection === 'life-cycles') return [HIDDEN_PHASE]
  const ids = hidden.filter((each) => each.collection === collection).map(({ id }) => id)
  const slugs = marksOf(`${collection}.slug`).filter((mark) => ids.includes(marks.placeOf(mark)?.id ?? ''))
  return collection === 'municipalities' ? [place] : [...ids, ...slugs]
}

/** What programs of schools are told that they can ask. */
const operationsOf = async (ask: Ask): Promise<string[]> => {
  const { body } = await ask(`${oeapi.path}/`)
  return (JSON.parse(body) as { supportedOperations: { path: string }[] }).supportedOperations.map(
    ({ path }) => path,
  )
}

const askedAfter = (operations: readonly string[]): string[] => {
  const ids = hidden.map(({ id }) => id)
  const of = (mark: string) => ids.includes(marks.placeOf(mark)?.id ?? '')
  const slugs = marksOf('projects.slug', 'partners.slug', 'curriculum-links.slug').filter(of)
  const words = marksOf('projects.title', 'partners.name', 'projects.sensitivity').filter(of)
  return [
    ...questionsAfter({
      facets: [...new Set(Object.values(facets).flatMap(({ key }) => [key.nl, key.en]))],
      ids,
      lists: ['/projecten', '/en/partners', '/onderwijs'],
      places: lists,
      slugs,
      words,
    }),
    ...narrowingsAfter(createSite(server.env.serverUrl), namesIn),
    ...oeapiQuestionsAfter(oeapi.path, operations, { ids, words }),
    // A slip in a word that is hidden must not be mended into it.
    ...words.flatMap((word) => [
      `/projecten?zoek=${word.slice(0, -1)}`,
      ...['', '.json', '.csv', '.geojson'].map((end) => `/projecten${end}?zoek=${word}`),
    ]),
  ]
}

test(
  'whatever is asked, the answer is the same with hidden documents and without',
  { timeout: LIMIT_MS },
  async () => {
    const visitor = createVisitor(forVisitors.url)
    const questions = askedAfter(await operationsOf(visitor.ask))
    expect(questions.length).toBeGreaterThan(2500)
    const reached = await crawl(visitor.ask, starts(), [forVisitors.url, server.env.serverUrl])
    before = new Map([...reached, ...(await askAll(visitor.ask, questions))])
    for (const path of before.keys()) if (isChanging(path)) before.delete(path)
    visitor.leave()
    const secret = await secretMarks()
    await removeHidden(payload, hidden)
    await plantAll(createPlanter(payload, marks, { leaves: new Set(allowed), samples: await samples() }))
    await rebuildShowcase(payload)
    const fresh = await openPublicServer(server, role)
    const later = createVisitor(fresh.url)
    const after = await askAll(later.ask, [...before.keys()])
    later.leave()
    await fresh.close()
    expect([...after].filter(([, { status }]) => status >= 500)).toEqual([])
    const changed = [...before].filter(
      ([path, answer]) => saying(answer) !== saying(after.get(path) ?? answer),
    )
    expect(changed.map(([path]) => path)).toEqual([])
    expect(leaksIn(after, new Set([...secret, ...(await secretMarks())]))).toEqual([])
  },
)
