import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { crawl, createVisitor } from '../public/crawl'
import { htmlFaults } from '../public/htmlFaults'
import { pressAndGo, tabTo } from '../public/keyboard'
import { pageKinds, signInToWrite } from '../public/pageKinds'
import { wcagFaults } from '../public/wcagFaults'
import { demoPassword, type DemoRegion, startDemoRegion } from '../support/demoRegion'

const WIDTHS = [360, 768, 1440]
/** Narrow enough for the filters to be folded away. */
const NARROWER = { height: 800, width: 900 }
/** More than a page of a list holds. */
const MANY = 25

let region: DemoRegion
let url: string
let kinds: string[]

beforeAll(async () => {
  region = await startDemoRegion()
  ;({ url } = region.program)
  const write = await signInToWrite(url, 'admin@streekwerk.example', demoPassword)
  for (let each = 0; each < MANY; each += 1)
    await write('POST', 'partners', {
      _status: 'published',
      kinds: ['society'],
      name: `Buurtvereniging ${String(each)}`,
    })
  const { doc } = await write('POST', 'projects', {
    _status: 'published',
    summary: 'Kort.',
    title: 'Voorbij',
  })
  await write('PATCH', `projects/${doc.id}`, { _status: 'draft' })
  kinds = await pageKinds(url, ['/projecten/voorbij', '/en/projects/voorbij'])
}, 300_000)

afterAll(() => region.end(), 60_000)

test('there is a page of every kind in both languages', async () => {
  const statuses = await Promise.all(
    kinds.map(async (path) => [path, (await fetch(url + path)).status] as const),
  )
  const other = statuses.filter(([, status]) => status !== 200)
  expect(other).toEqual([
    ['/bestaat-niet', 404],
    ['/en/nowhere', 404],
    ['/projecten/voorbij', 410],
    ['/en/projects/voorbij', 410],
  ])
  expect(kinds.filter((path) => path.startsWith('/en/'))).toHaveLength(kinds.length / 2)
  expect(kinds.length).toBeGreaterThanOrEqual(38)
})

test('nothing that a page, a feed or a list leads to is missing', async () => {
  const visitor = createVisitor(url)
  const answers = await crawl(visitor.ask, ['/', '/en/', '/sitemap.xml', '/open-data'], [url])
  visitor.leave()
  expect(answers.size).toBeGreaterThan(200)
  expect([...answers].filter(([, { status }]) => status >= 400).map(([path]) => path)).toEqual([])
})

test('every page is valid HTML', async () => {
  const refused = await Promise.all(
    ['/%ff', '/projecten/%00'].map((path) => fetch(url + path, { headers: { accept: 'text/html' } })),
  )
  const pages = await Promise.all(
    kinds.map(async (path) => [path, await (await fetch(url + path)).text()] as const),
  )
  const others = await Promise.all(refused.map(async (answer) => [answer.url, await answer.text()] as const))
  const faults = await Promise.all([...pages, ...others].map(async ([path, html]) => htmlFaults(path, html)))
  expect(faults.flat()).toEqual([])
})

test(
  'no page breaks a rule of WCAG 2.2 AA, in light and dark, on a telephone, a tablet and a wide screen',
  { timeout: 600_000 },
  async () => {
    const page = await region.browser.newPage()
    const found: string[] = []
    for (const path of kinds) {
      await page.goto(url + path)
      found.push(...(await wcagFaults(page, WIDTHS)))
    }
    await page.close()
    expect(found).toEqual([])
  },
)

test('no page is wider than the screen', async () => {
  const page = await region.browser.newPage({ viewport: { height: 800, width: 360 } })
  const wide: string[] = []
  for (const path of kinds) {
    await page.goto(url + path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${path}: ${String(width)}`)
  }
  await page.close()
  expect(wide).toEqual([])
})

test.each([
  ['nl', '/', /^Naar de inhoud/, /^Projecten/, /^Zoek/],
  ['en', '/en/', /^Skip to content/, /^Projects/, /^Search/],
] as const)(
  'the keyboard alone leads from home to a project, and one sees where one is (%s)',
  async (locale, home, skip, menu, search) => {
    const isDutch = locale === 'nl'
    const page = await region.browser.newPage({ viewport: NARROWER })
    await page.goto(url + home)
    await tabTo(page, 'a', skip)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.goto(url + home)
    await tabTo(page, 'a', /^Partners/)
    await pressAndGo(page, 'Enter', /\/partners$/)
    await tabTo(page, 'a', isDutch ? /^Volgende/ : /^Next/)
    await pressAndGo(page, 'Enter', /page=2$/)
    await tabTo(page, 'a', menu)
    await pressAndGo(page, 'Enter', isDutch ? /\/projecten$/ : /\/projects$/)
    await tabTo(page, 'input', search)
    await page.keyboard.type('water')
    await pressAndGo(page, 'Enter', /(?:zoek|search)=water/)
    await tabTo(page, 'summary', /^Filters/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'input', /\d$/)
    await page.keyboard.press('Space')
    await tabTo(page, 'button', isDutch ? /^Toon wat/ : /^Show what/)
    await pressAndGo(page, 'Enter', /=water&(?!volgorde|order)\w+=/)
    await tabTo(page, 'a', isDutch ? /^Alles weghalen/ : /^Clear all/)
    const title = await page.locator('.card-title a').first().innerText()
    await tabTo(page, 'a', new RegExp(`^${title.slice(0, 12)}`))
    await pressAndGo(page, 'Enter', /\/(?:projecten|projects)\/[\w-]+$/)
    expect(await page.locator('h1').innerText()).toContain(title.slice(0, 12))
    await page.close()
  },
)

test('without a script the same way is open, and nothing is missing from it', async () => {
  const context = await region.browser.newContext({
    javaScriptEnabled: false,
    viewport: NARROWER,
  })
  const page = await context.newPage()
  await page.goto(`${url}/`)
  await page.getByRole('link', { exact: true, name: 'Partners' }).first().click()
  await page.getByRole('link', { name: /^Volgende/ }).click()
  await page.waitForURL(/page=2$/)
  await page.getByRole('link', { exact: true, name: 'Projecten' }).first().click()
  await page.getByLabel('Zoek op woord').fill('water')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.waitForURL(/zoek=water/)
  await page.locator('summary').first().click()
  await page.locator('.choice input').first().check()
  await page.getByRole('button', { name: /^Toon wat/ }).click()
  await page.waitForURL(/zoek=water&(?!volgorde)\w+=/)
  expect(await page.locator('.filters > summary').innerText()).toBe('Filters (1 gekozen)')
  expect(await isShown(page, '.choice input')).toBe(false)
  await page.locator('.card-title a').first().click()
  await page.waitForURL(/\/projecten\/[\w-]+$/)
  expect(await page.locator('h1').isVisible()).toBe(true)
  await context.close()
})

const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible()

test('on paper there is what is read, and nothing to press', async () => {
  const page = await region.browser.newPage()
  await page.emulateMedia({ media: 'print' })
  const [document = ''] = kinds.filter((path) => path.startsWith('/projecten/'))
  for (const path of ['/', '/partners', document]) {
    await page.goto(url + path)
    const pressed = [
      '.menu',
      '.languages',
      '.breadcrumbs',
      '.pager',
      '.skip-link',
      'form',
      'button',
      '.footer-links',
    ]
    const shown = await Promise.all(pressed.map(async (each) => ((await isShown(page, each)) ? each : '')))
    expect([path, shown.filter(Boolean), await isShown(page, 'h1')]).toEqual([path, [], true])
  }
  await page.close()
})
