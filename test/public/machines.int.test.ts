import { join } from 'node:path'

import { parse } from 'csv-parse/sync'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeMissing } from '../../src/media/avif/makeMissing'
import { folderShelf } from '../../src/media/folderShelf'
import { builders } from '../support/build'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'
import { photo } from '../support/photo'
import { publishLink } from '../support/publishLink'

type Facts = Record<string, unknown> & { '@type': string }

let payload: Payload
let site: PublicSite
let project: string
let picture: string
let slugs: { link: string; project: string; school: string }

const slugOf = async (collection: 'curriculum-links' | 'partners' | 'projects', id: string) =>
  String((await payload.findByID({ collection, id, overrideAccess: true })).slug)

beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const data = await photo()
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Een akker aan zee' },
    file: { data, mimetype: 'image/jpeg', name: 'akker.jpg', size: data.length },
    overrideAccess: true,
  })
  picture = media.id
  const school = await build.buildSchool({
    _status: 'published',
    identifiers: { brin: '25LW' },
    name: 'Noordercollege',
  })
  const made = await build.buildProject({
    _status: 'published',
    funding: { totalCents: 1_250_000 },
    images: [{ image: picture }],
    period: { end: '2028-06-30', start: '2026-09-01' },
    sdgs: ['2'],
    title: 'Zilte akkers',
  })
  project = made.id
  await build.buildParticipation(project, school.id)
  const programme = await build.buildProgramme(school.id, { name: 'Groen' })
  const link = await publishLink(
    payload,
    { programme: programme.id, project, school: school.id },
    { title: 'Meten aan zout' },
  )
  await payload.updateGlobal({
    slug: 'site',
    data: { contactEmail: 'hallo@streek.example', logo: picture, name: 'De Streek' },
    overrideAccess: true,
  })
  slugs = {
    link: await slugOf('curriculum-links', link),
    project: await slugOf('projects', project),
    school: await slugOf('partners', school.id),
  }
  site = await openPublicSite()
}, 240_000)

afterAll(() => site.close())

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: 'manual' })

/** What a page tells machines. */
const factsOf = async (path: string): Promise<Facts[]> => {
  const html = await (await ask(path)).text()
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
  return blocks.map(([, json]) => JSON.parse(json ?? '') as Facts)
}

describe('what pages tell machines', () => {
  it('is on the front page who speaks, and how to search', async () => {
    const [website, organization] = await factsOf('/')
    expect(website).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      inLanguage: 'nl',
      name: 'De Streek',
      potentialAction: { '@type': 'SearchAction', 'query-input': 'required name=search_term_string' },
    })
    const { target } = website?.potentialAction as { target: { urlTemplate: string } }
    const found = new URL(target.urlTemplate.replace('{search_term_string}', 'zilte'))
    expect(await (await ask(found.pathname + found.search)).text()).toContain('Zilte akkers')
    expect(organization).toMatchObject({
      '@type': 'Organization',
      email: 'hallo@streek.example',
      logo: expect.stringMatching(/\/media\/akker-.*\.webp$/) as string,
    })
    expect((website?.publisher as { '@id': string })['@id']).toBe(organization?.['@id'])
  })

  it('is on a list what is on it, and where it is', async () => {
    const [page, trail] = await factsOf('/projecten')
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            name: 'Zilte akkers',
            position: 1,
            url: expect.stringContaining(slugs.project) as string,
          },
        ],
      },
    })
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('is on a project when, with whom and for how much, with its picture', async () => {
    const [facts] = await factsOf(`/projecten/${slugs.project}`)
    expect(facts).toMatchObject({
      '@type': 'ResearchProject',
      dissolutionDate: '2028-06-30',
      foundingDate: '2026-09-01',
      funding: { '@type': 'Grant', amount: { currency: 'EUR', value: 12_500 } },
      image: { '@type': 'ImageObject', caption: 'Een akker aan zee', width: 700 },
      member: { '@type': 'EducationalOrganization', name: 'Noordercollege' },
      name: 'Zilte akkers',
    })
    const { url } = facts?.image as { url: string }
    expect((await ask(new URL(url).pathname)).status).toBe(200)
  })

  it('is on a partner and on a curriculum link what they are', async () => {
    expect((await factsOf(`/partners/${slugs.school}`))[0]).toMatchObject({
      '@type': 'EducationalOrganization',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'brin', value: '25LW' }],
    })
    expect((await factsOf(`/onderwijs/${slugs.link}`))[0]).toMatchObject({
      '@type': 'Course',
      about: { '@type': 'ResearchProject', name: 'Zilte akkers' },
      inLanguage: 'nl',
      isPartOf: { name: 'Groen' },
      provider: { '@type': 'EducationalOrganization', name: 'Noordercollege' },
      teaches: 'B1-K1 Metingen doen',
    })
  })

  it('is on open data which sets there are, in which forms, under which licence; each form is there', async () => {
    const [catalog] = await factsOf('/open-data')
    const { dataset } = catalog as unknown as {
      dataset: (Facts & { distribution: { contentUrl: string; encodingFormat: string }[] })[]
    }
    expect(dataset.length).toBe(6)
    for (const each of dataset) {
      expect(each).toMatchObject({
        '@type': 'Dataset',
        license: expect.stringContaining('creativecommons') as string,
      })
      expect(String(each.description).length).toBeGreaterThan(50)
      for (const { contentUrl, encodingFormat } of each.distribution) {
        const response = await ask(new URL(contentUrl).pathname)
        expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
          200,
          encodingFormat,
        ])
      }
    }
    expect(await (await ask('/open-data')).text()).toContain('rel="license external noopener"')
  })

  it.each([
    '/',
    '/en/',
    '/projecten',
    '/en/projects',
    '/over-ons',
    '/privacy',
    '/open-data',
    '/en/open-data',
  ])('%s has its facts under one context, and a trail where it is inside', async (path) => {
    const facts = await factsOf(path)
    expect(facts.every((each) => each['@context'] === 'https://schema.org')).toBe(true)
    const kinds = facts.map((each) => each['@type'])
    expect(kinds.includes('BreadcrumbList')).toBe(!['/', '/en/'].includes(path))
  })
})

describe('a picture as AVIF', () => {
  it('is offered before the WebP once it is there, and can be fetched', async () => {
    const path = `/projecten/${slugs.project}`
    expect(await (await ask(path)).text()).not.toContain('image/avif')
    await makeMissing({ payload, shelf: folderShelf(join(String(process.env.DATA_DIR), 'media')) }, new Set())
    await expect.poll(async () => (await ask(path)).text(), { timeout: 3000 }).toContain('image/avif')
    const html = await (await ask(path)).text()
    const [, srcSet = ''] = /<source type="image\/avif" srcSet="([^"]+)"/.exec(html) ?? []
    const addresses = srcSet.split(', ').map((each) => each.split(' ')[0] ?? '')
    expect(addresses.length).toBe(3)
    for (const address of addresses) {
      const response = await ask(address)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/avif'])
    }
    expect(html).toMatch(/<picture><source [^>]*\/><img [^>]*\.webp/)
  })
})

describe('the picture by which a page is shared', () => {
  const path = () => `/deel/projecten/${slugs.project}.jpg`

  it('is kept as pages are: tagged, and not sent again to who has it', async () => {
    const first = await ask(path())
    const tag = String(first.headers.get('etag'))
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'public, no-cache',
    ])
    expect(tag).toMatch(/^"[\w-]+"$/)
    expect((await ask(path(), { 'if-none-match': tag })).status).toBe(304)
    expect((await ask(path(), { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull()
    expect((await fetch(site.url + path(), { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(site.url + path(), { method: 'POST' })).status).toBe(405)
  })

  it('is painted once for many who ask at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/deel/partners.jpg')))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
  })

  it('loses the photo when that is withdrawn, follows a rename and ends with the page', async () => {
    const tagOf = async (address: string) => (await ask(address)).headers.get('etag')
    const before = await tagOf(path())
    await payload.update({
      collection: 'media',
      data: { consent: { consentUntil: '2020-01-01T00:00:00.000Z' } },
      id: picture,
      overrideAccess: true,
    })
    await expect.poll(() => tagOf(path()), { timeout: 3000 }).not.toBe(before)
    const former = path()
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', slug: 'zilt-land' },
      id: project,
      overrideAccess: true,
    })
    await expect.poll(async () => (await ask(former)).status, { timeout: 3000 }).toBe(301)
    expect((await ask(former)).headers.get('location')).toBe('/deel/projecten/zilt-land.jpg')
    await payload.update({
      collection: 'projects',
      data: { _status: 'draft' },
      id: project,
      overrideAccess: true,
    })
    await expect
      .poll(async () => (await ask('/deel/projecten/zilt-land.jpg')).status, { timeout: 3000 })
      .toBe(410)
  })
})

describe('the projects as a table', () => {
  it('have the place in columns of their own, and the facts of the page in GeoJSON too', async () => {
    const build = builders(payload)
    const owner = await build.buildPartner({ _status: 'published', name: 'Dijkwacht' })
    const place = { label: 'Bij de dijk', latitude: 53.4, longitude: -6.5 }
    await build.buildProject({ _status: 'published', title: 'Zonder een plek' })
    await build.buildProject({
      _status: 'published',
      place,
      questionOwner: owner.id,
      title: 'Met een plek',
    })
    const csv = parse<Record<string, string>>(await (await ask('/projecten.csv')).text(), {
      bom: true,
      columns: true,
    })
    const row = csv.find(({ title }) => title === 'Met een plek')
    expect(row).toMatchObject({ latitude: '53.4', longitude: '-6.5', questionOwner: 'Dijkwacht' })
    expect(csv.find(({ title }) => title === 'Zonder een plek')).toMatchObject({
      latitude: '',
      longitude: '',
    })
    const { features } = JSON.parse(await (await ask('/projecten.geojson')).text()) as {
      features: { geometry: unknown; id: string; properties: Record<string, string | null> }[]
    }
    expect(features.find(({ id }) => id === row?.id)).toMatchObject({
      geometry: { coordinates: [-6.5, 53.4] },
      properties: { municipality: null, place: 'Bij de dijk', questionOwner: 'Dijkwacht' },
    })
  })
})

describe('the feed of the region', () => {
  it('tells of a project when it comes to be public, whenever it began or will begin', async () => {
    const build = builders(payload)
    const began = { end: '2023-12-31', start: '2022-01-01' }
    const draft = await build.buildProject({ period: began, title: 'Al lang bezig' })
    await build.buildProject({
      _status: 'published',
      period: { start: '2031-01-01' },
      title: 'Nog te beginnen',
    })
    const before = new Date().toISOString()
    await payload.update({
      collection: 'projects',
      data: { _status: 'published' },
      id: draft.id,
      overrideAccess: true,
    })
    const { items } = JSON.parse(await (await ask('/feed.json')).text()) as {
      items: { date_published: string; title: string }[]
    }
    const newest = items.slice(0, 2)
    expect(newest.map(({ title }) => title)).toEqual(['Al lang bezig', 'Nog te beginnen'])
    expect(newest.every((item) => item.date_published <= new Date().toISOString())).toBe(true)
    expect((newest[0]?.date_published ?? '') >= before).toBe(true)
  })
})

describe('the feed of a partner', () => {
  it('tells the news of the projects that it takes part in, and of no other', async () => {
    const build = builders(payload)
    const partner = await build.buildPartner({ _status: 'published', name: 'Imkerij' })
    const own = await build.buildProject({ _status: 'published', title: 'Met deelnemers' })
    const other = await build.buildProject({ _status: 'published', title: 'Zonder deelnemers' })
    await build.buildParticipation(own.id, partner.id)
    const news = (title: string, about: string) =>
      payload.create({
        collection: 'updates',
        data: { _status: 'published', date: '2026-11-01', project: about, title },
        overrideAccess: true,
      })
    await news('Het zout daalt', own.id)
    await news('Niemand doet mee', other.id)
    const feed = await (await ask(`/partners/${await slugOf('partners', partner.id)}/feed.json`)).text()
    const { items } = JSON.parse(feed) as { items: { title: string; url: string }[] }
    expect(items.filter(({ url }) => url.includes('#')).map(({ title }) => title)).toEqual(['Het zout daalt'])
    expect(items.filter(({ url }) => !url.includes('#')).map(({ title }) => title)).toEqual([
      'Met deelnemers',
    ])
  })
})

describe('the feed of a project', () => {
  it('tells of itself and its news, not of those that it is related to', async () => {
    const build = builders(payload)
    const own = await build.buildProject({ _status: 'published', title: 'Zelf' })
    await build.buildProject({
      _status: 'published',
      relations: [{ kind: 'precedes', project: own.id }],
      title: 'Verwant',
    })
    await build.buildUpdate(own.id, {
      _status: 'published',
      date: '2026-11-01',
      title: 'Nieuws van zichzelf',
    })
    const feed = await (await ask(`/projecten/${await slugOf('projects', own.id)}/feed.json`)).text()
    const { items } = JSON.parse(feed) as { items: { title: string }[] }
    expect(items.map(({ title }) => title)).toEqual(['Zelf', 'Nieuws van zichzelf'])
  })

  it('is there of what can be followed, and of nothing else', async () => {
    expect((await ask(`/onderwijs/${slugs.link}/feed.atom`)).status).toBe(404)
  })
})
