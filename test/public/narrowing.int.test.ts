import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../support/build'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'
import { publishLink } from '../support/publishLink'

let payload: Payload
let site: PublicSite
let museum: string
let theme: string

const published = { _status: 'published' } as const

beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const agenda = await payload.create({
    collection: 'agendas',
    data: { title: 'Agenda' },
    overrideAccess: true,
  })
  const salty = await payload.create({
    collection: 'themes',
    data: { ...published, agenda: agenda.id, title: 'Zout water' },
    overrideAccess: true,
  })
  theme = String(salty.slug)
  const school = await build.buildSchool({ ...published, name: 'Noordercollege' })
  museum = (await build.buildPartner({ ...published, kinds: ['society'], name: 'Museum' })).id
  const salt = await build.buildProject({
    ...published,
    period: { end: '2027-06-30', start: '2026-09-01' },
    themes: [{ theme: salty.id }],
    title: 'Zilte akkers',
  })
  const mill = await build.buildProject({ ...published, period: { start: '2024-03-01' }, title: 'Molen' })
  await build.buildProject({ ...published, title: 'Zonder partners' })
  await build.buildParticipation(salt.id, school.id)
  await build.buildParticipation(mill.id, school.id)
  await build.buildParticipation(mill.id, museum)
  for (const [level, project] of [
    ['mbo-4', salt.id],
    ['hbo-bachelor', mill.id],
  ] as const) {
    const programme = await build.buildProgramme(school.id, { level, name: `Groen ${level}` })
    await publishLink(payload, { programme: programme.id, project, school: school.id }, { level })
  }
  site = await openPublicSite()
}, 240_000)

afterAll(() => site.close())

const namesAt = async (path: string): Promise<string[]> =>
  [
    ...(await (await fetch(site.url + path)).text()).matchAll(
      /class="card-title"><a[^>]*>(?:<span[^>]*>)?([^<]*)</g,
    ),
  ]
    // A link is called after its project, and then its programme.
    .map(([, name = '']) => name.replace(/:.*/, ''))
    .sort()

describe('the public lists', () => {
  it.each([
    ['/projecten?partij=society', ['Molen'], 'projects by the kinds of those who take part'],
    ['/projecten?partij=education', ['Molen', 'Zilte akkers'], 'projects by a kind that all have'],
    ['/en/projects?party=society', ['Molen'], 'in English too'],
    ['/projecten?niveau=mbo-4', ['Zilte akkers'], 'projects by the level at which they are taught'],
    ['/projecten?jaar=2027', ['Zilte akkers'], 'projects by a year in which they run'],
    ['/projecten?jaar=2024&partij=society&niveau=hbo-bachelor', ['Molen'], 'projects by all of that at once'],
    ['/projecten?zoek=molen&partij=society', ['Molen'], 'with words as well'],
    ['/onderwijs?niveau=mbo-4', ['Zilte akkers'], 'links by level'],
  ])('%s: %j, %s', async (path, names) => {
    expect(await namesAt(path)).toEqual(names)
  })

  it('narrow links by the theme of their project', async () => {
    expect(await namesAt(`/onderwijs?thema=${theme}`)).toEqual(['Zilte akkers'])
  })

  it('lead to the same question in the other language, which gives the same documents', async () => {
    const asked = `/projecten?zoek=zilt&thema=${theme}&partij=education`
    const html = await (await fetch(site.url + asked)).text()
    const there = `/en/projects?search=zilt&theme=${theme}&party=education`
    expect(html).toContain(`<a href="${there.replaceAll('&', '&amp;')}" hrefLang="en" lang="en">`)
    expect(html).not.toContain('rel="alternate" hrefLang')
    expect(await namesAt(there)).toEqual(await namesAt(asked))
    expect(await (await fetch(`${site.url}/en/projects?party=society&order=title`)).text()).toContain(
      '<a href="/projecten?partij=society&amp;volgorde=title" hrefLang="nl"',
    )
  })

  it('give what they are narrowed to as data, whichever way it is asked', async () => {
    for (const [query, names] of [
      [`thema=${theme}`, ['Zilte akkers']],
      ['jaar=2024&partij=society&niveau=hbo-bachelor', ['Molen']],
      ['zoek=molen&partij=society', ['Molen']],
    ] as const) {
      const { items } = (await (await fetch(`${site.url}/projecten.json?${query}`)).json()) as {
        items: { title: { text: string } }[]
      }
      expect([query, items.map(({ title }) => title.text)]).toEqual([query, names])
      expect([query, await namesAt(`/projecten?${query}`)]).toEqual([query, names])
    }
  })

  it('show what belongs to a programme line with the theme above it as well, on its page and in its news', async () => {
    const [agenda] = (await payload.find({ collection: 'agendas', overrideAccess: true })).docs
    const above = await payload.create({
      collection: 'themes',
      data: { ...published, agenda: agenda?.id ?? '', title: 'Zee en land' },
      overrideAccess: true,
    })
    const feed = async () => (await fetch(`${site.url}/themas/${above.slug ?? ''}/feed.atom`)).text()
    const empty = await feed()
    expect(empty).not.toContain('<entry')
    expect(Date.now() - Date.parse(/<updated>([^<]*)</.exec(empty)?.[1] ?? '')).toBeLessThan(600_000)
    await payload.update({
      collection: 'themes',
      data: { ...published, parent: above.id },
      overrideAccess: true,
      where: { slug: { equals: theme } },
    })
    await expect.poll(feed, { timeout: 3000 }).toContain('Zilte akkers')
    expect(await namesAt(`/themas/${above.slug ?? ''}`)).toEqual(['Zilte akkers', 'Zout water'])
  })

  it('say where else words are found that few of their own documents have, and what is called so, as long as a visitor may see it', async () => {
    const elsewhereAt = async (path: string): Promise<string[]> => {
      const html = await (await fetch(site.url + path)).text()
      const [, part = ''] = /class="elsewhere"(.*?)<\/nav>/s.exec(html) ?? []
      return [...part.matchAll(/href="([^"]*)">([^<]*)<\/a> <[^>]*>(\(\d+\))/g)].map((found) =>
        found.slice(1).join(' '),
      )
    }
    expect(await elsewhereAt('/projecten?zoek=noordercollege')).toEqual([
      '/partners?zoek=noordercollege Partners (1)',
    ])
    expect(await elsewhereAt('/en/projects?search=noordercollege&party=society')).toEqual([
      '/en/partners?search=noordercollege Partners (1)',
    ])
    expect(await (await fetch(`${site.url}/projecten?zoek=noordercollege`)).text()).toMatch(
      / · <a href="\/partners\/noordercollege">Noordercollege<\/a>/,
    )
    // Found among the projects too; what is called so elsewhere is told beside the few.
    expect(await elsewhereAt('/projecten?zoek=molen')).toEqual(['/onderwijs?zoek=molen Onderwijs (1)'])
    expect(await elsewhereAt('/projecten?zoek=leert')).toEqual([])
    expect(await elsewhereAt('/projecten?zoek=nergensgevonden')).toEqual([])
    const hidden = await payload.update({
      collection: 'partners',
      data: { _status: 'draft' },
      overrideAccess: true,
      where: { name: { equals: 'Noordercollege' } },
    })
    expect(await elsewhereAt('/projecten?zoek=noordercollege')).toEqual([])
    await payload.update({
      collection: 'partners',
      data: { _status: 'published' },
      id: hidden.docs[0]?.id ?? '',
      overrideAccess: true,
    })
  })

  it('forget a kind of party with the partner that is withdrawn, in data that was kept as well', async () => {
    expect(await (await fetch(`${site.url}/projecten`)).text()).toContain('value="society"')
    const selection = `${site.url}/projecten.csv?partij=society`
    const kept = await fetch(selection)
    const etag = kept.headers.get('etag') ?? 'none'
    expect((await kept.text()).split('\r\n').slice(1)).toEqual([expect.stringContaining('Molen'), ''])
    const again = { headers: { 'if-none-match': etag } }
    expect((await fetch(selection, again)).status).toBe(304)
    await payload.update({
      collection: 'partners',
      data: { _status: 'draft' },
      id: museum,
      overrideAccess: true,
    })
    // The notice of it comes to the server a moment after the commit.
    const list = async () => (await fetch(`${site.url}/projecten`)).text()
    await expect.poll(list, { timeout: 3000 }).not.toContain('value="society"')
    const later = await fetch(selection, again)
    expect(later.status).toBe(200)
    expect((await later.text()).split('\r\n').slice(1)).toEqual([''])
    expect(await namesAt('/projecten?partij=education')).toEqual(['Molen', 'Zilte akkers'])
  })
})
