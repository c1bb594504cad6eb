import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publicRecipe } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { examples, HOSTILE } from './examples'
import { type Example, memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl', 'en'], 'nl')

const recipe = (slug: string, title: string): Example => {
  const entry = publicRecipe({ slug: { nl: slug }, title: { nl: title } }, 'nl', write)
  if (!entry) throw new Error('the example is not public')
  return { base: '/recepten', collection: 'recipes', entry, id: slug }
}

const titles = {
  long: 'Hottentottententententoonstellingsgereedschapskistensleutelhangerverzameling',
  many: 'Een heel lang recept met veel woorden die niet op één regel passen '.repeat(6),
  rtl: 'مرق العدس الأحمر',
  xml: '</path><script>alert(1)</script> & "]]>',
}

/** Noise is what compresses worst. */
const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      background: '#888',
      channels: 3,
      height: 800,
      noise: { mean: 128, sigma: 80, type: 'gaussian' },
      width: 1280,
    },
  })
    .jpeg()
    .toBuffer()

let site: OpenSite
const asked: string[] = []
beforeAll(async () => {
  const reader = memoryReader([
    ...examples,
    ...Object.entries(titles).map(([slug, title]) => recipe(slug, title)),
  ])
  const bytes = await noise()
  site = await openSite(reader, {
    readPicture: (filename) => {
      asked.push(filename)
      return Promise.resolve(filename.startsWith('evil') ? Buffer.from(HOSTILE) : bytes)
    },
  })
})
afterAll(() => site.close())

const see = async (path: string) => {
  const response = await site.ask(path)
  const bytes = Buffer.from(await response.arrayBuffer())
  const { format, height, width } = response.ok ? await sharp(bytes).metadata() : {}
  return {
    bytes,
    picture: [format, width, height],
    status: response.status,
    type: response.headers.get('content-type'),
  }
}

describe('the picture by which a page is shared', () => {
  it.each([
    '/deel/index.jpg',
    '/deel/recepten.jpg',
    '/deel/recepten/erwtensoep.jpg',
    '/deel/koks/anna.jpg',
    ...Object.keys(titles).map((slug) => `/deel/recepten/${slug}.jpg`),
  ])('%s is a JPEG of 1200 by 630 below 150 kB, whatever the title holds', async (path) => {
    const { bytes, picture, status, type } = await see(path)
    expect([status, type, ...picture]).toEqual([200, 'image/jpeg', 'jpeg', 1200, 630])
    expect(bytes.length).toBeLessThan(150_000)
    expect(site.locals().cacheable).toBe(true)
  })

  it('is made of the picture of the page, and only of that', async () => {
    asked.length = 0
    const [own, drawn] = [
      await see('/deel/recepten/erwtensoep.jpg?again'),
      await see('/deel/recepten/snert.jpg'),
    ]
    const right = async (bytes: Buffer) =>
      (await sharp(bytes).extract({ height: 600, left: 800, top: 10, width: 380 }).stats()).entropy
    expect(await right(own.bytes)).toBeGreaterThan((await right(drawn.bytes)) + 1)
    expect(asked.every((filename) => filename.startsWith('pan'))).toBe(true)
  })

  it('differs with what the page is called', async () => {
    const [one, other] = [await see('/deel/recepten/snert.jpg'), await see('/deel/recepten/hachee.jpg')]
    expect(one.bytes.equals(other.bytes)).toBe(false)
    expect((await see('/deel/recepten/snert.jpg')).bytes.equals(one.bytes)).toBe(true)
  })

  it.each([
    '/deel',
    '/deel/',
    '/deel/index',
    '/deel/.jpg',
    '/deel/nergens.jpg',
    '/deel/recepten/index.jpg',
    '/deel/over.jpg',
    '/deel/../recepten.jpg',
    '/deel//recepten.jpg',
    '/deel/recepten/snert.png',
  ])('%s is no address of one', async (path) => {
    expect((await site.ask(path)).status).toBe(404)
  })

  it('is named in the head of its page, with its size and in words', async () => {
    const html = await (await site.ask('/recepten/snert')).text()
    expect(html).toContain(
      '<meta property="og:image" content="https://keuken.example/deel/recepten/snert.jpg"/>',
    )
    expect(html).toContain('<meta property="og:image:width" content="1200"/>')
    expect(html).toContain('<meta property="og:image:height" content="630"/>')
    expect(html).toContain('<meta property="og:image:alt" content="snert – Recepten – De keuken"/>')
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    for (const [page, picture] of [
      ['/', '/deel/index.jpg'],
      ['/recepten', '/deel/recepten.jpg'],
      ['/over', '/deel/index.jpg'],
      ['/open-data', '/deel/index.jpg'],
    ] as const)
      expect(await (await site.ask(page)).text()).toContain(`content="https://keuken.example${picture}"`)
  })
})
