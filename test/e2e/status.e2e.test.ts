import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'

let region: DemoRegion

beforeAll(async () => {
  region = await startDemoRegion()
}, 300_000)

afterAll(() => region.end(), 60_000)

const address = (): string => `${region.program.url}/admin/status`

test('an administrator finds in the menu how the program runs, and first what needs attention', async () => {
  const page = await region.signIn('admin')
  await page.locator('#nav-status').waitFor({ state: 'attached' })
  await page.goto(address())
  await page.getByRole('heading', { level: 1, name: 'Status' }).waitFor()
  const text = await page.locator('.status').innerText()
  expect(text).toContain('Hier worden ’s nachts geen back-ups gemaakt')
  expect(text).toContain('E-mail gaat naar niemand')
  expect(text).toMatch(/PostgreSQL\s+\d+/)
  expect(text).toMatch(/\d+,\d [MG]B vrij van/)
  expect(await page.getByRole('row').filter({ hasText: 'Nachtelijke back-up' }).count()).toBe(1)
  expect(await violations(page, [], '.status')).toEqual([])
  await page.setViewportSize({ height: 800, width: 360 })
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
})

test('everybody else is told that it is not for them, and who has not signed in signs in first', async () => {
  const page = await region.signIn('process-manager')
  expect(await page.locator('#nav-status').count()).toBe(0)
  await page.goto(address())
  await page.getByText('Deze pagina is voor beheerders.').waitFor()
  expect(await page.locator('.status').count()).toBe(0)
  const visitor = await (await region.browser.newContext()).newPage()
  await visitor.goto(address())
  await visitor.waitForURL(/\/admin\/login\?redirect=/)
})
