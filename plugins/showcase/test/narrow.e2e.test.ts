import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { launchBrowser } from '../../../test/support/browser'
import { publicCook, publicKitchen, publicRecipe } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { examples } from './examples'
import { paragraph } from './lexical'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

/** As wide as a small phone, or as a page that is enlarged four times (WCAG 1.4.10). */
const NARROW = 320
const LONG = 'Landbouwinnovatiesamenwerkingsverbandenoverzicht'
const write = createWriter(['nl', 'en'], 'nl')

const long: Example[] = [
  {
    collection: 'site',
    id: 'site',
    entry: publicKitchen(
      { name: { nl: 'De keuken' }, tagline: { nl: LONG }, about: { nl: paragraph(LONG) } },
      'nl',
      write,
    ),
  },
  {
    collection: 'cooks',
    id: 'long',
    base: '/koks',
    entry: publicCook({ name: LONG, slug: 'lang', about: { nl: paragraph(LONG) } }, 'nl', write),
  },
]
const recipe = publicRecipe(
  {
    title: { nl: LONG },
    slug: { nl: 'lang' },
    intro: { nl: LONG },
    method: { nl: paragraph(LONG) },
    diets: [LONG],
    cooks: ['long'],
  },
  'nl',
  write,
)
if (recipe) long.push({ collection: 'recipes', id: 'long', base: '/recepten', entry: recipe })

let site: OpenSite
let browser: Browser

beforeAll(async () => {
  site = await openSite(memoryReader([...long, ...examples.filter(({ id }) => id !== 'site')]))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

it('on a small phone no page scrolls sideways or cuts off a word, however long the words, however wide the pictures', async () => {
  const page = await browser.newPage({ viewport: { width: NARROW, height: 640 } })
  // One of the pictures comes, the others do not: both must fit.
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"/>'
  await page.route('**/media/pan*', (route) => route.fulfill({ body: drawing, contentType: 'image/svg+xml' }))
  const wrong: string[] = []
  for (const path of [
    '/',
    '/recepten',
    '/recepten/lang',
    '/recepten/erwtensoep',
    '/recepten/vijandig',
    '/koks',
    '/koks/lang',
    '/over',
    '/nergens',
  ]) {
    await page.goto(site.url + path)
    const wide = await page.evaluate((most) => {
      const found = document.documentElement.scrollWidth > most ? ['scrolls'] : []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const around = text.parentElement
        if (!around || around.closest('.visually-hidden, dt, script')) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        const edge = around.closest('.card')?.getBoundingClientRect().right ?? most
        if (range.getBoundingClientRect().right > edge) found.push(`${around.localName}.${around.className}`)
      }
      return found
    }, NARROW)
    wrong.push(...wide.map((what) => `${path} ${what}`))
  }
  expect(wrong).toEqual([])
})
