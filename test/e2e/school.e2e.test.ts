import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { nextSchoolYear, schoolYearOf } from '../../src/domain/education/schoolYears'
import { today } from '../../src/hooks/today'
import { violations } from '../support/browser'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'
import type { RunningProgram } from '../support/program'

let region: DemoRegion
let program: RunningProgram
let page: Page

beforeAll(async () => {
  region = await startDemoRegion()
  program = region.program
  page = await region.signIn('school-editor')
}, 300_000)

afterAll(() => region.end(), 60_000)

const openDesk = async () => {
  await page.goto(`${program.url}/admin/school`)
  await page.locator('.school-desk').waitFor()
  await page.waitForLoadState('networkidle')
}

/** The rows under a heading of the desk. */
const part = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) })

test('a school finds its desk in the menu, with its links, what it was asked, who seeks a school, what it teaches', async () => {
  await page.locator('#nav-school').waitFor()
  await openDesk()
  expect(await page.locator('h1').textContent()).toBe('Maarland College')
  expect(await part('Onze koppelingen').locator('h3').allTextContents()).toEqual([
    'Concept (1)',
    'Ingediend (1)',
    'Teruggestuurd met opmerking (1)',
    'Gepubliceerd (1)',
    'Verlopen (1)',
  ])
  expect(await part('Onze koppelingen').getByText('Noem ook wat bewoners').count()).toBe(1)
  expect(await part('Wat ons gevraagd is').locator('li').count()).toBe(3)
  expect(await part('Projecten die een school zoeken').getByText('Langs welke route').count()).toBe(1)
  expect(await part('Onze opleidingen').locator('li').count()).toBe(3)
})

test('a trusted school publishes a link with the keyboard, and the public reads it', async () => {
  await openDesk()
  const before = await (await fetch(`${program.url}/onderwijs`)).text()
  expect(before).not.toContain('Monteur duurzame installaties')
  const row = part('Onze koppelingen').locator('li', { hasText: 'Monteur duurzame installaties' })
  const href = await row.locator('a').getAttribute('href')
  await row.getByRole('button', { name: 'Publiceren' }).focus()
  await page.keyboard.press('Enter')
  await part('Onze koppelingen').getByRole('heading', { level: 3, name: 'Gepubliceerd (2)' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Onze koppelingen')
  const after = await (await fetch(`${program.url}/onderwijs`)).text()
  const [, path = ''] = /href="(\/onderwijs\/[^"]*monteur[^"]*)"/.exec(after) ?? []
  const text = await (await fetch(program.url + path)).text()
  expect(text).toContain('Een woning opnemen voor verduurzaming')
  expect(text).toContain('"@type":"Course"')
  expect(text).toContain('Maarland College')
  expect(href).toMatch(/curriculum-links/)
})

test('it copies its links to the next year, once', async () => {
  await openDesk()
  const year = nextSchoolYear(schoolYearOf(today()))
  const copy = page.getByRole('button', { name: `naar ${year}` })
  await copy.click()
  await part('Onze koppelingen').getByRole('heading', { level: 3, name: 'Concept (3)' }).waitFor()
  await copy.click()
  await page.waitForLoadState('networkidle')
  expect(await part('Onze koppelingen').locator('h3').allTextContents()).toContain('Concept (3)')
})

test('it answers what it was asked: no declining without a reason, accepting at once', async () => {
  await openDesk()
  const row = part('Wat ons gevraagd is').locator('li', { hasText: 'Wat houdt bewoners tegen' })
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Afwijzen' }).click()
  await row.getByRole('alert').waitFor()
  expect(await row.getByRole('alert').textContent()).toContain('waarom')
  await row.getByRole('button', { name: 'Aannemen' }).click()
  await row.getByText('Aangenomen').waitFor()
})

test('its desk breaks no rule of WCAG 2.2 AA and fits a telephone, in Dutch and in English', async () => {
  await page.setViewportSize({ height: 800, width: 360 })
  await openDesk()
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await violations(page, ['.nav', '.app-header', '.template-default__nav-toggler-wrapper'])).toEqual(
    [],
  )
  await page.setViewportSize({ height: 900, width: 1280 })
  await page
    .context()
    .addCookies([{ name: `streekwerk-${new URL(program.url).port}-lng`, url: program.url, value: 'en' }])
  await openDesk()
  expect(await violations(page, ['.nav', '.app-header', '.template-default__nav-toggler-wrapper'])).toEqual(
    [],
  )
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Our curriculum links',
    'What we were asked',
    'Projects looking for a school',
    'Our programmes',
  ])
})

test('nobody else has a desk: others are told whose it is, and a visitor signs in first', async () => {
  const editor = await region.signIn('editor')
  expect(await editor.locator('#nav-school').count()).toBe(0)
  await editor.goto(`${program.url}/admin/school`)
  await editor.getByText('Dit scherm is voor schoolredacteuren').waitFor()
  await editor.context().close()
  const context = await region.browser.newContext()
  const visitor = await context.newPage()
  await visitor.goto(`${program.url}/admin/school`)
  await visitor.waitForURL(/\/admin\/login/)
  await context.close()
})
