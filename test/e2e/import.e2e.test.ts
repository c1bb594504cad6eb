import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'

let region: DemoRegion
let page: Page

beforeAll(async () => {
  region = await startDemoRegion()
  page = await region.signIn('editor')
}, 300_000)

afterAll(() => region.end(), 60_000)

/** The panel's own parts, which are not ours to mend. */
const panelParts = ['.nav', '.app-header', '.template-default__nav-toggler-wrapper']

const settled = (on: Page) => on.waitForLoadState('networkidle')

const openScreen = async (on: Page = page, collection = 'partners') => {
  await on.goto(`${region.program.url}/admin/import/${collection}`)
  await settled(on)
}

const choose = (content: string, on: Page = page, name = 'lijst.csv') =>
  on.setInputFiles('#import-file', { buffer: Buffer.from(content), mimeType: 'text/csv', name })

const resultOf = (on: Page = page) => on.locator('.import-screen__result')

const counts = async () =>
  (await page.locator('.import-screen__counts div').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))

const good = 'importKey;name;kinds\nlijst:1;Aurora Zuivel;business\nlijst:2;Gemeente Westerveen;government\n'
const wrong = 'importKey;name;kinds;Kleur\nlijst:1;Aurora Zuivel;business;rood\nlijst:2;;onzin;blauw\n'

test('a list is read in with the keyboard: chosen from the menu, checked, then written', async () => {
  await page.goto(`${region.program.url}/admin/collections/partners`)
  await settled(page)
  await page.click('#list-menu button')
  expect(await page.locator('#import-list').innerText()).toBe('Importeren…')
  await page.locator('#import-list').focus()
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: 'Partners importeren' }).waitFor()
  await settled(page)

  await choose(good)
  await page.locator('#import-check').focus()
  await page.keyboard.press('Enter')
  await resultOf().getByRole('heading', { name: 'Wat er zou gebeuren' }).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Wat er zou gebeuren')
  expect(await counts()).toEqual(['Nieuw 2', 'Gewijzigd 0', 'Ongewijzigd 0', 'Geweigerd 0'])

  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('import-go')
  await page.keyboard.press('Enter')
  await resultOf().getByRole('heading', { name: 'Ingelezen' }).waitFor()
  expect(await resultOf().innerText()).toContain('als concept')
  await resultOf().getByRole('link', { name: 'Naar de lijst' }).click()
  await page.waitForURL(/\/admin\/collections\/partners/)

  await openScreen()
  await choose(good)
  await page.click('#import-check')
  await resultOf().getByText('Er is niets te doen').waitFor()
  expect(await page.locator('#import-go').count()).toBe(0)
})

test('what is refused is told by row, column and reason, and nothing can be written until it is mended', async () => {
  await openScreen()
  await page.click('#import-check')
  expect(await page.locator('#import-refusal').innerText()).toBe('Kies eerst een bestand.')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('import-file')

  await choose(wrong)
  await page.click('#import-check')
  await resultOf().getByRole('heading', { name: 'Dit gaat er niet in' }).waitFor()
  const rows = await resultOf().locator('tbody tr').allInnerTexts()
  expect(rows.some((row) => row.startsWith('3\tkinds\tGeweigerd'))).toBe(true)
  expect(rows.some((row) => row.startsWith('–\tKleur\tTer informatie'))).toBe(true)
  expect(await page.locator('#import-go').count()).toBe(0)

  await choose('PK', page, 'lijst.xlsx')
  expect(await resultOf().count()).toBe(0)
  await page.click('#import-check')
  await page.locator('#import-refusal').getByText('lijst.xlsx is geen .csv').waitFor()
})

test('the screen breaks no rule of WCAG 2.2 AA: on a telephone, in the dark, in Dutch and in English', async () => {
  const shot = process.env.SHOTS
  const picture = (name: string) =>
    shot ? page.screenshot({ fullPage: true, path: `${shot}/${name}.png` }) : undefined
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize({ height: 800, width: 375 })
  await openScreen()
  await choose(wrong)
  await page.click('#import-check')
  await resultOf().waitFor()
  await picture('phone')
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await violations(page, panelParts)).toEqual([])

  await page.setViewportSize({ height: 900, width: 1280 })
  const cookie = (name: string, value: string) => ({
    name: `streekwerk-${new URL(region.program.url).port}-${name}`,
    url: region.program.url,
    value,
  })
  await page.context().addCookies([cookie('theme', 'dark'), cookie('lng', 'en')])
  await openScreen()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.locator('h1', { hasText: 'Import Partners' }).waitFor()
  await page.click('#import-check')
  await page.locator('#import-refusal').waitFor()
  await picture('dark-empty')
  expect(await violations(page, panelParts)).toEqual([])
  await choose(wrong)
  await page.click('#import-check')
  await resultOf().getByRole('heading', { name: 'This does not go in' }).waitFor()
  await picture('dark')
  expect(await violations(page, panelParts)).toEqual([])
  await choose(good.replace('Aurora Zuivel', 'Aurora Kaas'))
  await page.click('#import-check')
  await resultOf().getByRole('heading', { name: 'What would happen' }).waitFor()
  await page.context().addCookies([cookie('theme', 'light')])
  await picture('dark-good')
  expect(await violations(page, panelParts)).toEqual([])
})

test('only who may write in a list finds the way there, and a visitor signs in first', async () => {
  const member = await region.signIn('education-broker')
  await member.goto(`${region.program.url}/admin/collections/partners`)
  await settled(member)
  await member.click('#list-menu button')
  await member.locator('#export-csv').waitFor()
  expect(await member.locator('#import-list').count()).toBe(0)
  for (const name of ['partners', 'users', 'nergens']) {
    await openScreen(member, name)
    await member.getByText('Importeren kan wie hier iets mag maken of wijzigen').waitFor()
    expect(await member.locator('#import-file').count()).toBe(0)
  }
  await member.context().close()
  const context = await region.browser.newContext()
  const visitor = await context.newPage()
  await visitor.goto(`${region.program.url}/admin/import/partners`)
  await visitor.waitForURL(/\/admin\/login\?redirect=.*import/)
  await context.close()
})
