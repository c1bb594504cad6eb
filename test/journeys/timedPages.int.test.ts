import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type OpenServer, openServer } from '../hostile/openServer'
import { builders } from '../support/build'

const SECOND = 1000
const WORD = 'Wisselbouwlint'
const SLUG = 'wisselbouwlint'

let server: OpenServer
let payload: Payload

/** Every public output that tells of projects; each that is not a search is kept between two visits. */
const lists = [
  '/',
  '/en/',
  '/projecten',
  '/en/projects',
  '/projecten.json',
  '/projecten.csv',
  '/projecten.geojson',
  '/feed.atom',
  '/feed.rss',
  '/feed.json',
  '/sitemap-projects.xml',
  `/projecten?zoek=${SLUG}`,
]
const pages = [`/projecten/${SLUG}`, `/en/projects/${SLUG}`]

const read = async (path: string) => {
  const response = await fetch(server.url + path, { redirect: 'manual' })
  return { etag: response.headers.get('etag'), status: response.status, text: await response.text() }
}

/** Where the project is told of now. Search repeats the words that it was asked, so that its page is known by the address. */
const told = async (): Promise<string[]> => {
  const answers = await Promise.all(
    [...lists, ...pages].map(async (path) => {
      const { status, text } = await read(path)
      const isThere = path.includes('?')
        ? text.includes(`/projecten/${SLUG}`)
        : text.includes(SLUG) || text.includes(WORD)
      return status === 200 && isThere ? [path] : []
    }),
  )
  return answers.flat()
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** What is told as soon as it is as many as these, or at the latest a second after the moment. */
const toldAt = async (moment: number, wanted: number): Promise<string[]> => {
  await pause(moment - Date.now())
  for (;;) {
    const isLate = Date.now() > moment + SECOND
    const now = await told()
    if (now.length === wanted || isLate) return now
    await pause(50)
  }
}

beforeAll(async () => {
  server = await openServer()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  payload = await getPayload({ config })
}, 120_000)

afterAll(() => server.close(), 60_000)

describe('a published project with a beginning and an end', () => {
  test('appears everywhere at the one and is gone everywhere at the other, while nothing is done', async () => {
    const build = builders(payload)
    const [from, until] = [Date.now() + 15 * SECOND, Date.now() + 30 * SECOND]
    await build.buildProject({
      _status: 'published',
      place: { latitude: 53.2, longitude: 6.5 },
      slug: SLUG,
      title: WORD,
      visibleFrom: new Date(from).toISOString(),
      visibleUntil: new Date(until).toISOString(),
    })
    // Twice, so that what is kept is kept.
    for (const round of ['drawn', 'kept']) expect([round, await told()]).toEqual([round, []])
    for (const path of pages) {
      expect((await read(path)).status).toBe(404)
      expect((await read(`${path}/`)).status).toBe(404)
    }
    expect((await read('/projecten')).etag).not.toBeNull()
    expect(Date.now()).toBeLessThan(from)

    expect(await toldAt(from, lists.length + pages.length)).toEqual([...lists, ...pages])
    expect(await told()).toEqual([...lists, ...pages])
    expect(Date.now()).toBeLessThan(until)

    expect(await toldAt(until, 0)).toEqual([])
    for (const path of pages) expect((await read(path)).status).toBe(404)
  }, 90_000)

  test('is not told of by an address that it had, as long as it is not there', async () => {
    const build = builders(payload)
    const { id } = await build.buildProject({
      _status: 'published',
      slug: 'nog-geheime-naam',
      title: 'Nog geheim',
      visibleFrom: '2090-01-01T00:00:00.000Z',
    })
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', slug: 'nog-geheimer' },
      id,
      overrideAccess: true,
    })
    for (const slug of ['nog-geheime-naam', 'nog-geheimer'])
      expect([slug, (await read(`/projecten/${slug}`)).status]).toEqual([slug, 404])
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', visibleFrom: null },
      id,
      overrideAccess: true,
    })
    expect((await read('/projecten/nog-geheimer')).status).toBe(200)
    expect((await read('/projecten/nog-geheime-naam')).status).toBe(301)
  })

  test('cannot end before it begins, also when only one of the two is sent', async () => {
    const { id } = await builders(payload).buildProject({ visibleFrom: '2030-01-02T00:00:00.000Z' })
    const saving = (data: Record<string, unknown>, language: 'en' | 'nl') =>
      payload
        .update({
          collection: 'projects',
          data,
          id,
          overrideAccess: true,
          req: { i18n: { language } } as never,
        })
        .then(
          () => null,
          (error: unknown) => (error as { data?: { errors?: unknown } }).data?.errors,
        )
    for (const visibleUntil of ['2030-01-01T00:00:00.000Z', '2030-01-02T00:00:00.000Z'])
      expect(await saving({ visibleUntil }, 'nl')).toMatchObject([{ path: 'visibleUntil' }])
    expect(await saving({ visibleUntil: '2030-01-03T00:00:00.000Z' }, 'nl')).toBeNull()
    expect(await saving({ visibleFrom: '2030-01-04T00:00:00.000Z' }, 'nl')).toMatchObject([
      { path: 'visibleUntil' },
    ])
  })
})
