import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { holdRequests } from '../support/holdRequests'

let region: DemoRegion
let admin: Page

beforeAll(async () => {
  region = await startDemoRegion()
  admin = await region.signIn('admin')
}, 300_000)

afterAll(() => region.end(), 60_000)

const firstContact = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('/api/contacts?limit=1&sort=person&depth=0')
    return ((await answer.json()) as { docs: { id: string; person: string }[] }).docs[0]
  })

test('an administrator looks what erasing a contact would do, types the name over and erases', async () => {
  const contact = await firstContact(admin)
  const { id = '', person = '' } = contact ?? {}
  await admin.goto(`${region.program.url}/admin/collections/contacts/${id}`)
  const panel = admin.locator('.person-panel')
  await panel.waitFor()
  await admin.waitForLoadState('networkidle')
  expect(await panel.getByRole('button', { name: 'Wis deze persoon' }).count()).toBe(0)
  await panel.getByRole('button', { name: 'Wat wissen zou doen' }).click()
  await panel.getByText('Er is niets gewist').waitFor()
  expect(await violations(admin, [], '.person-panel')).toEqual([])
  await panel.getByLabel('Typ de naam om te wissen').fill('Iemand anders')
  await panel.getByRole('button', { name: 'Wis deze persoon' }).click()
  await panel.getByRole('alert').filter({ hasText: 'De getypte naam is een andere' }).waitFor()
  await panel.getByLabel('Typ de naam om te wissen').fill(person)
  await panel.getByRole('button', { name: 'Wis deze persoon' }).click()
  await panel.getByText(/^Gewist\./).waitFor()
  const left = `Onherkenbaar ${id.slice(-4)}`
  await expect.poll(() => admin.locator('#field-person').inputValue()).toBe(left)
  await admin.getByRole('heading', { level: 1, name: left }).waitFor()
  expect(await admin.locator('#field-email').inputValue()).toBe('')
  await panel.getByText(/^Gewist\./).waitFor()
  expect(await panel.evaluate((all) => all.contains(document.activeElement))).toBe(true)
  await admin.reload()
  await expect.poll(() => admin.locator('#field-person').inputValue()).toBe(left)
})

test('another choice voids what was told, and nothing is erased by a choice that nobody looked at', async () => {
  const { id = '' } = (await firstContact(admin)) ?? {}
  await admin.goto(`${region.program.url}/admin/collections/contacts/${id}`)
  const panel = admin.locator('.person-panel')
  await panel.waitFor()
  await admin.waitForLoadState('networkidle')
  const look = panel.getByRole('button', { name: 'Wat wissen zou doen' })
  const erase = panel.getByRole('button', { name: 'Wis deze persoon' })
  const choice = panel.getByLabel('Wis de naam ook waar die in teksten staat')
  await look.click()
  await panel.getByLabel('Typ de naam om te wissen').fill('Iemand anders')
  await erase.click()
  await panel.getByRole('alert').waitFor()
  await choice.check()
  expect(await panel.getByText('Er is niets gewist').count()).toBe(0)
  expect([await erase.count(), await panel.getByRole('alert').count()]).toEqual([0, 0])

  // What was asked for with the former choice and is answered late is of nobody any more.
  const held = await holdRequests(admin, (request) => request.url().endsWith('/erase'))
  await look.click()
  await choice.uncheck()
  const late = admin.waitForResponse('**/erase')
  await held.letGo()
  await (await late).finished()
  await admin.evaluate(() => new Promise((done) => setTimeout(done, 500)))
  expect(await erase.count()).toBe(0)
  await look.click()
  await erase.waitFor()
  expect(await panel.getByText('Er is niets gewist').count()).toBe(1)
})

test('who is no administrator sees nothing of it', async () => {
  const manager = await region.signIn('process-manager')
  const contact = await firstContact(manager)
  await manager.goto(`${region.program.url}/admin/collections/contacts/${contact?.id ?? ''}`)
  await manager.locator('#field-person').waitFor()
  await manager.waitForLoadState('networkidle')
  expect(await manager.locator('.person-panel').count()).toBe(0)
})
