import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { examples, HOSTILE } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'
import { readSiteMap, siteMapsOf } from './readSiteMap'

let site: OpenSite

beforeAll(async () => {
  site = await openSite(memoryReader(examples))
})

afterAll(() => site.close())

const read = async (path: string): Promise<string> => (await site.ask(path)).text()

describe('a document’s page', () => {
  it('shows what it is about, its facts, and whom it names if they are public', async () => {
    const html = await read('/recepten/erwtensoep')
    expect(html).toContain('<h1>Erwtensoep</h1>')
    expect(html).toContain('Week de <strong>spliterwten</strong>.')
    expect(html).toContain('<h3>Avond ervoor</h3>')
    expect(html).toContain('1 februari 2025')
    expect(html).toMatch(/€.12,50/)
    expect(html).toContain('Veganistisch')
    expect(html).toContain('<a href="/koks/anna">Anna Bakker</a>')
    expect(html).toContain('Roer rustig')
    expect(html).not.toContain('withdrawn')
  })

  it('leads to public documents in its text, and lets the words stand where one is not public', async () => {
    const html = await read('/recepten/erwtensoep')
    expect(html).toContain('<a href="/koks/anna">Lees over koks</a>')
    expect(html).toContain('een verborgen recept</p>')
  })

  it('offers its picture in every width, the first at once and others when they come near', async () => {
    const html = await read('/recepten/erwtensoep')
    expect(html).toMatch(
      /<img src="\/media\/pan-640.webp" srcSet="\/media\/pan-320.webp 320w, [^>]*width="640" height="400" fetchPriority="high"/,
    )
    expect(html).toMatch(/<img src="\/media\/bowl-640.webp"[^>]*loading="lazy"[^>]*alt="Een kom"/)
  })

  it('says what a picture in its text shows, and shows none that is not public', async () => {
    const [, text = ''] =
      /<div class="rich-text">(.*?)<\/div>/s.exec(await read('/recepten/erwtensoep')) ?? []
    expect(text).toMatch(/<figure><img src="\/media\/bowl-640.webp"[^>]* alt="Een kom"[^>]*><\/figure>/)
    expect(text.match(/<img/g)).toHaveLength(1)
  })

  it('tells machines the same, and where the page itself is', async () => {
    const html = await read('/recepten/erwtensoep')
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
    const facts = blocks.map(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>)
    expect(facts[0]).toMatchObject({ '@type': 'Recipe', name: 'Erwtensoep', inLanguage: 'nl' })
    expect(facts[1]).toMatchObject({ '@type': 'BreadcrumbList' })
    expect(html).toContain('<link rel="canonical" href="https://keuken.example/recepten/erwtensoep"/>')
    expect(html).toContain('hrefLang="nl" href="https://keuken.example/recepten/erwtensoep"')
  })
})

/** The tags of a page without the values of their attributes: what a browser takes for markup. */
const tagsOf = (html: string): string[] =>
  html
    .replace(/(<script type="application\/ld\+json">).*?(<\/script>)/gs, '$1$2')
    .replace(/"[^"]*"/g, '""')
    .match(/<[^>]*>/g) ?? []

describe('a hostile document', () => {
  it.each(['/', '/recepten', '/recepten/vijandig'])('is words and nothing else on %s', async (path) => {
    const html = await read(path)
    expect(html).toContain('Vijandig')
    expect(html).not.toContain(HOSTILE)
    expect(html).not.toContain('javascript:')
    expect(html.match(/<\/script>/g)?.length).toBe(html.match(/<script/g)?.length)
    for (const tag of tagsOf(html)) {
      expect(tag).not.toMatch(/\son\w+=/i)
      expect(tag).toMatch(/^<(!doctype html|\/?[a-z][a-z1-6]*(\s[a-zA-Z-]+(="")?)*\s?\/?)>$/)
      if (tag.startsWith('<script')) expect(tag).toBe('<script type="">')
    }
  })

  it('is valid JSON in the list for machines', async () => {
    const { items } = JSON.parse(await read('/recepten.json')) as { items: { title: { text: string } }[] }
    expect(items.map(({ title }) => title.text)).toContain(`Vijandig ${HOSTILE}`)
  })
})

describe('a list', () => {
  it('has numbered pages, each with its own address', async () => {
    const [first, second] = [await read('/recepten'), await read('/recepten?page=2')]
    expect(first.match(/<article/g)).toHaveLength(3)
    expect(first).toContain('7 in totaal')
    expect(first).toContain('href="/recepten?page=2" rel="next"')
    expect(second).toContain('<link rel="canonical" href="https://keuken.example/recepten?page=2"/>')
    expect(second).toContain('href="/recepten" rel="prev"')
  })

  it.each([
    'page=0',
    'page=1',
    'page=-1',
    'page=99',
    'page=1e9',
    'page=1000000000',
    'page=2&after=x',
    'page=',
  ])('has no page at ?%s', async (query) => {
    expect((await site.ask(`/recepten?${query}`)).status).toBe(404)
  })

  it('does not mind what it is not asked about, and is not kept under such an address', async () => {
    expect((await site.ask('/recepten?utm_source=x&where[secret]=1')).status).toBe(200)
    expect(site.locals().cacheable).toBeUndefined()
    await site.ask('/recepten?page=2')
    expect(site.locals().cacheable).toBe(true)
    await site.ask('/recepten?after=3')
    expect(site.locals().cacheable).toBe(true)
  })

  it.each(['/?page=2', '/?after=3', '/over?page=2', '/recepten/erwtensoep?page=2', '/koks/anna?after=3'])(
    '%s is no page of a list, so it is not kept',
    async (path) => {
      expect((await site.ask(path)).status).toBe(200)
      expect(site.locals().cacheable).toBeUndefined()
    },
  )
})

describe('addresses', () => {
  it.each([
    ['/recepten/', '/recepten'],
    ['/recepten/erwtensoep/', '/recepten/erwtensoep'],
    ['/en', '/en/'],
  ])('%s leads on to %s', async (path, to) => {
    const answer = await site.ask(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it.each([
    '/nergens',
    '/recepten/nergens',
    '//elders.example/',
    '/recepten/../../etc/passwd',
    '/recepten/%00',
    '/recepten/%ff%fe',
    '/%E0%A4%A',
    '/RECEPTEN',
    `/${'a'.repeat(5000)}`,
    '/recepten/erwtensoep/meer',
    '/assets/showcase.css',
    '/.env',
  ])('%s has no page, and says so politely', async (path) => {
    const answer = await site.ask(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<h1>Deze pagina bestaat niet</h1>')
    expect(site.locals().cacheable).toBeUndefined()
  })

  it('an English address is answered in English', async () => {
    const answer = await site.ask('/en/nowhere')
    expect(await answer.text()).toContain('<html lang="en">')
  })

  it('other methods are left to whoever serves the site', async () => {
    expect((await site.ask('/recepten', { method: 'POST' })).status).toBe(404)
    expect((await site.ask('/recepten', { method: 'HEAD' })).status).toBe(200)
  })
})

describe('every page', () => {
  it.each(['/', '/en/', '/recepten', '/recepten/erwtensoep', '/koks', '/koks/anna', '/over', '/nergens'])(
    '%s has no script, no foreign address, no cookie, and a policy that forbids them',
    async (path) => {
      const answer = await site.ask(path)
      const html = await answer.text()
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/)
      expect(html).not.toMatch(/\s(?:src|srcSet|action)="(?!\/)/)
      expect(html).not.toMatch(/<link(?! rel="(?:canonical|alternate)")[^>]*href="(?!\/)/)
      expect(html).not.toMatch(/\sstyle="|<style|<iframe/)
      for (const [form] of html.matchAll(/<form[^>]*>/g))
        expect(form).toMatch(/ action="\/\w[^"]*".* method="get"/)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    },
  )

  it('leads from its home page to what is new, at the place on the page that tells it', async () => {
    const home = await (await site.ask('/')).text()
    const [, id = ''] = /href="\/recepten\/erwtensoep#([\w-]+)"/.exec(home) ?? []
    expect(id).not.toBe('')
    expect(await (await site.ask('/recepten/erwtensoep')).text()).toContain(`id="${id}"`)
  })

  it('shows words that have no translation in their own language, and says so', async () => {
    const html = await (await site.ask('/en/')).text()
    expect(html).toContain('<span lang="nl">Koken met wat er is</span>')
  })

  it.each([
    ['/recepten', 'page'],
    ['/recepten?page=2', 'true'],
    ['/recepten?after=3', 'true'],
    ['/recepten/erwtensoep', 'true'],
  ])('%s says in the menu where the visitor is', async (path, current) => {
    expect(await read(path)).toContain(`<a href="/recepten" aria-current="${current}">`)
  })

  it('calls a language by what stands there, so that it can be said aloud, and by its name', async () => {
    const html = await read('/')
    expect(html).toContain('EN<span class="visually-hidden"> English</span>')
    expect(html).toContain('NL<span class="visually-hidden"> Nederlands</span>')
  })

  it('its stylesheet and fonts are kept for a year under names that follow from their bytes', async () => {
    const html = await read('/')
    const paths = [...html.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(2)
    for (const path of paths) {
      const answer = await site.ask(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toMatch(/immutable/)
    }
  })
})

describe('machines', () => {
  it('the site map names every page and its translations, and robots are led to it', async () => {
    expect(await read('/robots.txt')).toContain('Sitemap: https://keuken.example/sitemap.xml')
    const map = await readSiteMap(site)
    expect(map).toContain('<loc>https://keuken.example/recepten/erwtensoep</loc>')
    for (const path of ['/', '/en/', '/recepten', '/en/recipes', '/over', '/en/about'])
      expect(map).toContain(`<loc>https://keuken.example${path}</loc>`)
    expect(map).toContain(
      '<xhtml:link rel="alternate" hreflang="en" href="https://keuken.example/en/about"/>',
    )
  })

  it('the list names the same documents as the pages do', async () => {
    const { items } = JSON.parse(await read('/recepten.json')) as {
      items: { url: string; references: unknown[] }[]
    }
    const urls = items.map(({ url }) => url)
    const map = await readSiteMap(site)
    for (const url of urls) expect(map).toContain(`<loc>${url}</loc>`)
    expect(urls).toHaveLength(7)
    expect(items[0]?.references).not.toContainEqual(expect.objectContaining({ id: 'withdrawn' }))
  })

  it('the list names nothing that a page would not: not in a text, by a link or as a picture', async () => {
    const list = await read('/recepten.json')
    expect(list).toContain('"target":{"url":"https://keuken.example/koks/anna"}')
    expect(list).toContain('"url":"https://keuken.example/media/bowl-640.webp"')
    expect(list).toContain('een verborgen recept')
    expect(list).not.toMatch(/hidden|secret/)
  })

  it.each([
    '/sitemap.xml',
    '/sitemap.pages.xml',
    '/sitemap-recipes.xml',
    '/recepten.json',
    '/en/recipes.json',
  ])('%s is kept as pages are, under that address only', async (path) => {
    expect((await site.ask(path)).status).toBe(200)
    expect(site.locals().cacheable).toBe(true)
    expect((await site.ask(`${path}?utm_source=x`)).status).toBe(200)
    expect(site.locals().cacheable).toBeUndefined()
  })

  it('no site map is made where there is nothing to name', async () => {
    const empty = await openSite(memoryReader([]))
    expect(await siteMapsOf(empty)).toEqual(['/sitemap.pages.xml'])
    expect((await empty.ask('/sitemap-recipes.xml')).status).toBe(404)
    await empty.close()
  })

  it.each([
    '/recepten.json?after=',
    '/recepten.json?after=x',
    '/recepten.json?after=9999',
    '/sitemap-recipes.xml?after=x',
  ])('%s has no page', async (path) => {
    expect((await site.ask(path)).status).toBe(404)
  })
})

describe('machines on a site with very many documents', () => {
  const many = Array.from({ length: 2345 }, (_, at): Example => {
    const [id, title] = [`recipe-${at}`, { lang: 'nl', text: `Recept ${at}` }]
    const entry = { slug: id, title, summary: null, fields: {}, references: [], sortAt: null }
    return { collection: 'recipes', id, base: '/recepten', entry }
  })
  const paths = many.map(({ id }) => `https://keuken.example/recepten/${id}`)
  let large: OpenSite

  beforeAll(async () => {
    large = await openSite(memoryReader(many))
  })

  afterAll(() => large.close())

  it('are told the list a hundred documents at a time, each page leading to the next', async () => {
    const seen: string[] = []
    let pages = 0
    for (let path: string | null = '/recepten.json'; path !== null; pages++) {
      const answer = await large.ask(path)
      expect(large.locals().cacheable).toBe(true)
      const { items, next } = (await answer.json()) as { items: { url: string }[]; next: string | null }
      expect(items.length).toBeLessThanOrEqual(100)
      expect(answer.headers.get('link')).toBe(next === null ? null : `<${next}>; rel="next"`)
      seen.push(...items.map(({ url }) => url))
      path = next?.replace('https://keuken.example', '') ?? null
    }
    expect(seen).toEqual(paths)
    expect(pages).toBe(24)
  })

  it('are told every address once, in site maps of a thousand documents', async () => {
    expect((await siteMapsOf(large)).filter((path) => path.includes('recipes'))).toHaveLength(3)
    const map = await readSiteMap(large)
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '')
    expect(named.filter((url) => url.includes('/recepten/'))).toEqual(paths)
  })
})
