import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { pick, published } from '../access/world/making'
import { builders } from '../support/build'
import { buildPhases } from '../support/buildPhases'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'
import { publishLink } from '../support/publishLink'
import { type Answer, askAll, crawl, createVisitor } from './crawl'
import { createMarks } from './marks'
import { buildPublicRegion, type PublicRegion } from './publicRegion'

const WITHIN_MS = 1000
const HIDDEN = { _status: 'draft' } as const

let payload: Payload
let site: PublicSite
let region: PublicRegion
let phases: Awaited<ReturnType<typeof buildPhases>>
let visitor: ReturnType<typeof createVisitor>
let addresses: string[]
let made: Record<string, string> = {}

/** The same address said in another way: what is answered to it is drawn anew each time. */
const anew = (path: string): string => (path.includes('?') ? `${path}&` : `${path}?`)

const saying = ({ body, status }: Answer): string => `${status}\n${body}`

/** The addresses whose kept answer is another one than is drawn now. */
const stale = async (paths: readonly string[]): Promise<string[]> => {
  const kept = await askAll(visitor.ask, paths)
  const fresh = await askAll(visitor.ask, paths.map(anew))
  return paths.filter((path) => {
    const [one, other] = [kept.get(path), fresh.get(anew(path))]
    return !one || !other || saying(one) !== saying(other)
  })
}

/** The same a second after a change: what is stale by then stays so. */
const staleAfter = async (changed: number): Promise<string[]> => {
  const left = await stale(addresses)
  if (left.length === 0) return left
  await new Promise((done) => setTimeout(done, changed + WITHIN_MS - Date.now()))
  return stale(left)
}

const change = async (collection: string, id: string, data: Record<string, unknown>): Promise<void> => {
  await payload.update({ collection: collection as 'projects', data, id, overrideAccess: true })
}
const remove = async (collection: string, id: string): Promise<void> => {
  await payload.delete({ collection: collection as 'projects', id, overrideAccess: true })
}
const keptPages = async (): Promise<number> => {
  const metrics = await (await fetch(`${site.url}/metrics`)).text()
  return Number(/^streekwerk_page_cache_pages (\d+)$/m.exec(metrics)?.[1])
}

const renamePhases = async (name: string): Promise<void> => {
  const { phases: rows } = await payload.findByID({
    collection: 'life-cycles',
    id: region.lifeCycle,
    overrideAccess: true,
  })
  await change('life-cycles', region.lifeCycle, { phases: (rows ?? []).map((row) => ({ ...row, name })) })
}

const ids = {
  municipality: () => pick(region.world.docs.municipalities, 'one'),
  other: () => pick(region.world.docs.projects, 'foreignPublished'),
  partner: () => pick(region.world.docs.partners, 'foreignPublished'),
  programme: () => pick(region.world.docs.programmes, 'companion'),
  project: () => region.project,
  school: () => pick(region.world.docs.partners, 'companionPublished'),
  theme: () => pick(region.world.docs.themes, 'one'),
}

beforeAll(async () => {
  payload = await usePayload()
  region = await buildPublicRegion(payload, createMarks(4))
  phases = await buildPhases(payload)
  const ends = { programme: ids.programme(), project: ids.project(), school: ids.school() }
  made = { link: await publishLink(payload, ends) }
  site = await openPublicSite()
  visitor = createVisitor(site.url)
  const found = await crawl(visitor.ask, ['/', '/en/', '/sitemap.xml', '/feed.atom'], [site.url])
  addresses = [...found].flatMap(([path, { status }]) =>
    status === 200 &&
    !/^\/(?:media|_|metrics|idee$|en\/idea$)|\.(?:css|woff2|jpg)$|[?&](?:zoek|search)=/.test(path)
      ? [path]
      : [],
  )
}, 300_000)

afterAll(async () => {
  visitor.leave()
  await site.close()
})

/** Each changes what is public in another way, one after the other. */
const changes: [string, () => Promise<unknown>][] = [
  ['a project has another title', () => change('projects', ids.project(), { title: 'Heel anders' })],
  ['a project has another address', () => change('projects', ids.project(), { slug: 'heel-ergens-anders' })],
  ['a project that others need is withdrawn', () => change('projects', ids.project(), HIDDEN)],
  ['it is published again', () => change('projects', ids.project(), published)],
  [
    'it is to be public later',
    () => change('projects', ids.project(), { ...published, visibleFrom: '2090-01-01' }),
  ],
  [
    'it is public at once after all',
    () => change('projects', ids.project(), { ...published, visibleFrom: null }),
  ],
  [
    'a project is put in the bin',
    () => change('projects', ids.other(), { deletedAt: '2026-01-01T00:00:00.000Z' }),
  ],
  [
    'it comes back',
    () =>
      payload.update({
        collection: 'projects',
        data: { deletedAt: null },
        id: ids.other(),
        overrideAccess: true,
        trash: true,
      }),
  ],
  ['a partner has another name', () => change('partners', ids.partner(), { name: 'Een andere naam' })],
  ['a school that links need is withdrawn', () => change('partners', ids.school(), HIDDEN)],
  ['the school is published again', () => change('partners', ids.school(), published)],
  [
    'there is news',
    async () => {
      const news = { ...published, date: '2026-05-01', title: 'Nieuws' }
      made.news = (await builders(payload).buildUpdate(ids.project(), news)).id
    },
  ],
  ['the news is of another project', () => change('updates', made.news ?? '', { project: ids.other() })],
  ['the news is deleted', () => remove('updates', made.news ?? '')],
  [
    'a partner takes part',
    async () => {
      made.participation = (
        await builders(payload).buildParticipation(ids.other(), pick(region.world.docs.partners, 'home'))
      ).id
    },
  ],
  [
    'it takes part in another project',
    () => change('participations', made.participation ?? '', { project: ids.project() }),
  ],
  ['it takes part no more', () => remove('participations', made.participation ?? '')],
  ['a project enters its first phase', () => phases.enter(ids.other(), region.lifeCycle)],
  ['a gate is passed', () => phases.decide(ids.project(), 'go')],
  ['it goes one step back', () => phases.decide(ids.project(), 'stepBack')],
  ['a phase is called otherwise', () => renamePhases('Een andere fase')],
  ['a project is stopped', () => phases.decide(ids.other(), 'stop')],
  ['a target is set', () => builders(payload).buildTarget(region.kpi, '2025', 30)],
  ['a measurement is approved', () => builders(payload).buildCounting(region.kpi, '2025', { value: 20 })],
  ['what is measured is called otherwise', () => change('indicators', region.indicator, { name: 'Anders' })],
  ['a KPI is no longer public', () => change('kpis', region.kpi, { isPublic: false })],
  ['it is public again', () => change('kpis', region.kpi, { isPublic: true })],
  ['the only practice is withdrawn', () => change('best-practices', region.practice, HIDDEN)],
  ['a theme has another title', () => change('themes', ids.theme(), { title: 'Een ander thema' })],
  ['a municipality has another name', () => change('municipalities', ids.municipality(), { name: 'Elders' })],
  [
    'a programme has another name',
    () => change('programmes', ids.programme(), { code: '25168', name: 'Een andere opleiding' }),
  ],
  ['a picture has other words', () => change('media', region.picture, { alt: 'Iets anders' })],
  [
    'the site has another name',
    () => payload.updateGlobal({ slug: 'site', data: { name: 'Een andere streek' }, overrideAccess: true }),
  ],
]

describe('a kept page', () => {
  test('says what would be drawn, and there are such of every kind', async () => {
    expect(await stale(addresses)).toEqual([])
    expect(await keptPages()).toBeGreaterThan(addresses.length * 0.9)
    for (const kind of [
      /^\/$/,
      /^\/en\//,
      /^\/projecten\/./,
      /\.json$/,
      /feed\.atom$/,
      /sitemap/,
      /^\/onderwijs\?/,
    ])
      expect([String(kind), addresses.some((path) => kind.test(path))]).toEqual([String(kind), true])
  })

  test.each(changes)('says what would be drawn within a second after %s', async (_what, make) => {
    await stale(addresses)
    await make()
    expect(await staleAfter(Date.now())).toEqual([])
  })

  test('stays while something changes that it was not made from', async () => {
    const slugOf = async (id: string) =>
      String((await payload.findByID({ collection: 'projects', id, overrideAccess: true })).slug)
    const [mine, others] = [await slugOf(ids.project()), await slugOf(ids.other())]
    const pages = [`/projecten/${mine}`, `/projecten/${others}`, '/privacy', '/partners']
    await askAll(visitor.ask, pages)
    const before = await keptPages()
    await builders(payload).buildUpdate(ids.project(), { ...published, date: '2026-06-01', title: 'Vers' })
    await expect.poll(async () => (await visitor.ask(`/projecten/${mine}`)).body).toContain('Vers')
    const after = await keptPages()
    for (const path of pages) await visitor.ask(path)
    // None of them had to be drawn and kept again.
    expect(await keptPages()).toBe(after)
    expect(before - after).toBeLessThan(before / 2)
  })
})
