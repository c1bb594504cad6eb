import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { askAs, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { createPanel } from '../support/panel'
import { withoutAvifs } from '../support/withoutAvifs'

/** What of the panel around a view is Payload's own. */
const OF_PAYLOAD = ['.nav', '.app-header', '.template-default__nav-toggler-wrapper', '.doc-header']

type Project = { id: string; slug: string; title: string }

let region: DemoRegion
let page: Page
let panel: ReturnType<typeof createPanel>
let project: Project

const publicPage = async (): Promise<string> =>
  withoutAvifs(await (await fetch(`${region.program.url}/projecten/${project.slug}`)).text())

beforeAll(async () => {
  region = await startDemoRegion()
  page = await region.signIn('editor')
  panel = createPanel(page, region.program.url)
  const { json } = await askAs(page, 'GET', 'projects?limit=1&where[_status][equals]=published&depth=0')
  project = (json.docs as Project[])[0] as Project
}, 300_000)

afterAll(() => region.end(), 60_000)

const frame = () => page.frameLocator('#live-preview-iframe')

test('an editor sees a draft in the panel as it will be, after each time it is saved, while the public page stays', async () => {
  const before = await publicPage()
  await panel.open('projects', project.id)
  await panel.fill('summary', 'EERSTE VERSIE VAN HET VOORBEELD')
  await panel.saveDraft()
  await page.click('#live-preview-toggler')
  await frame().getByText('EERSTE VERSIE VAN HET VOORBEELD').waitFor()
  await frame().getByText('nog niet openbaar').waitFor()
  await panel.fill('summary', 'TWEEDE VERSIE VAN HET VOORBEELD')
  await page.locator('.toast-success').first().waitFor({ state: 'detached' })
  await panel.saveDraft()
  await frame().getByText('TWEEDE VERSIE VAN HET VOORBEELD').waitFor()
  expect(await publicPage()).toBe(before)
})

test('the page of a draft opens beside the panel, breaks no rule of WCAG 2.2 AA and fits a telephone, in both languages', async () => {
  const found: string[] = []
  const href = (await page.locator('#preview-button').getAttribute('href')) ?? ''
  expect(href).toMatch(/\/preview\?token=/)
  const tab = await page.context().newPage()
  for (const [language, width] of [
    ['Nederlands', 1280],
    ['Nederlands', 360],
    ['English', 360],
  ] as const) {
    await tab.setViewportSize({ height: 800, width })
    await tab.goto(new URL(href, region.program.url).href)
    if (language === 'English') await tab.locator('.preview-bar a', { hasText: language }).click()
    await tab.locator(`html[lang=${language === 'English' ? 'en' : 'nl'}]`).waitFor()
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    found.push(...(await violations(tab)).map((line) => `${language} ${width}: ${line}`))
  }
  expect(found).toEqual([])
  await tab.close()
})

test('what will be public stands beside what is, with what changes', async () => {
  await page.goto(`${region.program.url}/admin/collections/projects/${project.id}`)
  await page.getByRole('link', { name: 'Op de site' }).click()
  const view = page.locator('.showcase-outlook')
  await view.waitFor()
  expect(await view.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Nederlands', 'English'])
  await view.getByText('Dit staat nu op de site.').first().waitFor()
  const row = view.locator('section').first().locator('tr', { hasText: 'Samenvatting' })
  expect(await row.innerText()).toContain('gewijzigd')
  expect(await row.innerText()).toContain('TWEEDE VERSIE VAN HET VOORBEELD')
  expect(await view.locator('section').first().locator('tr', { hasText: 'Titel' }).innerText()).not.toContain(
    'gewijzigd',
  )
  expect(await violations(page, OF_PAYLOAD)).toEqual([])
})

test('it says in words from and until when, fits a telephone, and speaks English', async () => {
  const until = '2090-03-01T08:30:00.000Z'
  const times = { visibleFrom: '2090-02-01T08:30:00.000Z', visibleUntil: until }
  expect(
    (await askAs(page, 'PATCH', `projects/${project.id}`, { _status: 'published', ...times })).status,
  ).toBe(200)
  await page.setViewportSize({ height: 800, width: 360 })
  await page.goto(`${region.program.url}/admin/collections/projects/${project.id}/public`)
  const view = page.locator('.showcase-outlook')
  await view
    .getByText(
      'Dit staat nog niet op de site. Het komt er op 1 februari 2090 om 09:30 en gaat er weer af op 1 maart 2090 om 09:30.',
    )
    .first()
    .waitFor()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  expect(await violations(page, OF_PAYLOAD)).toEqual([])
  await page
    .context()
    .addCookies([
      { name: `streekwerk-${new URL(region.program.url).port}-lng`, url: region.program.url, value: 'en' },
    ])
  await page.reload()
  await view.getByText('It will be there on 1 February 2090').first().waitFor()
  expect(await violations(page, OF_PAYLOAD)).toEqual([])
})

test('an address without a token that holds is nothing, and is kept nowhere', async () => {
  const ask = async (path: string, method = 'GET') => {
    const response = await fetch(region.program.url + path, { method })
    return {
      kept: response.headers.get('cache-control'),
      status: response.status,
      text: await response.text(),
    }
  }
  const plain = await ask('/preview')
  expect(plain).toMatchObject({ kept: 'private, no-store', status: 404 })
  expect(await ask('/preview?token=zomaar.iets')).toEqual(plain)
  expect((await ask('/preview?token=zomaar.iets', 'POST')).status).toBe(405)
})

test('who may not read a project gets neither its page nor what will be public of it', async () => {
  const { json } = await askAs(page, 'POST', 'projects?draft=true', {
    title: 'Nog van niemand',
    _status: 'draft',
  })
  const { id } = json.doc as Project
  const partner = await region.signIn('partner-member')
  expect((await askAs(partner, 'GET', `projects/${id}/public`)).status).toBe(404)
  for (const path of ['', '/public']) {
    await partner.goto(`${region.program.url}/admin/collections/projects/${id}${path}`)
    await partner.waitForLoadState('networkidle')
    const text = await partner.content()
    expect(text).not.toContain('/preview?token=')
    expect(text).not.toContain('Nog van niemand')
  }
  await page.goto(`${region.program.url}/admin/collections/projects/${id}`)
  await page.locator('#preview-button').waitFor()
})
