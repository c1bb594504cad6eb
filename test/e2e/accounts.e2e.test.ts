import { rm, writeFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { GUESSES } from '../../src/domain/people/guesses'
import { violations } from '../support/browser'
import { demoPassword, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { holdRequests } from '../support/holdRequests'
import type { RunningProgram } from '../support/program'

const addressOf = (role: string) => `${role}@streekwerk.example`

let region: DemoRegion
let program: RunningProgram
let admin: Page

const login = (role: string, password: string) =>
  fetch(`${program.url}/api/users/login`, {
    body: JSON.stringify({ email: addressOf(role), password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })

const idOf = async (role: string): Promise<string> => {
  const { docs } = (await admin.evaluate(
    async (email) => (await fetch(`/api/users?where[email][equals]=${email}`)).json() as unknown,
    addressOf(role),
  )) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

const panelOf = (page: Page) => page.locator('.sign-in')
const openAccount = async (page: Page, id: string) => {
  await page.goto(`${program.url}/admin/collections/users/${id}`)
  await panelOf(page).getByRole('heading', { level: 4 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const letIn = async (key: string) => {
  const headers = { Authorization: `users API-Key ${key}` }
  return (await fetch(`${program.url}/api/curriculum-links`, { headers })).status
}

beforeAll(async () => {
  region = await startDemoRegion()
  program = region.program
  admin = await region.signIn('admin')
}, 300_000)

afterAll(() => region.end(), 60_000)

test('an administrator makes a key with the keyboard, sees it once, renews and withdraws it', async () => {
  const id = await idOf('school-editor')
  await openAccount(admin, id)
  const panel = panelOf(admin)
  await panel.getByText('Er is geen sleutel').waitFor()
  await panel.getByRole('button', { name: 'Sleutel maken' }).focus()
  await admin.keyboard.press('Enter')
  await admin.getByRole('dialog').getByLabel('Uw eigen wachtwoord').fill('een-fout-wachtwoord')
  await admin.keyboard.press('Enter')
  await admin.getByRole('dialog').getByText('Dit is niet uw huidige wachtwoord').waitFor()
  await admin.getByRole('dialog').getByLabel('Uw eigen wachtwoord').fill(demoPassword)
  await admin.keyboard.press('Enter')
  const box = panel.getByLabel('De nieuwe sleutel')
  await box.waitFor()
  const key = await box.inputValue()
  expect(key).toMatch(/^sw_[\w-]{43}$/)
  await expect.poll(() => focused(admin)).toBe('sign-in-new-key')
  expect(await panel.textContent()).toContain('U ziet deze sleutel maar één keer')
  expect(await letIn(key)).toBe(200)
  expect(await violations(admin, [], '.sign-in')).toEqual([])
  await panel.getByRole('button', { name: 'Kopiëren' }).click()
  await panel.getByRole('status').filter({ hasText: 'ekopie' }).or(panel.getByText('Ctrl+C')).waitFor()
  await panel.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click()
  expect([await box.count(), await focused(admin)]).toEqual([0, 'sign-in-key'])

  await openAccount(admin, id)
  await panel.getByText('Er is een sleutel, gemaakt op').waitFor()
  expect(await admin.content()).not.toContain(key)
  await panel.getByRole('button', { name: 'Sleutel vernieuwen' }).click()
  await admin.keyboard.press('Escape')
  expect(await letIn(key)).toBe(200)
  await panel.getByRole('button', { name: 'Sleutel vernieuwen' }).click()
  const dialog = admin.getByRole('dialog')
  expect(await dialog.textContent()).toContain('werkt daarna meteen niet meer')
  expect(await violations(admin, [], '.sign-in')).toEqual([])
  await dialog.getByLabel('Uw eigen wachtwoord').fill(demoPassword)
  await dialog.getByRole('button', { name: 'Ja, vernieuw de sleutel' }).click()
  await box.waitFor()
  const second = await box.inputValue()
  expect([await letIn(key), await letIn(second)]).toEqual([401, 200])

  await panel.getByRole('button', { name: 'Sleutel intrekken' }).click()
  await dialog.getByRole('button', { name: 'Ja, trek de sleutel in' }).click()
  await panel.getByText('Er is geen sleutel').waitFor()
  expect([await letIn(second), await box.count()]).toEqual([401, 0])
  expect(program.output()).toContain('an API key was made')
  expect(program.output()).toContain('an API key was withdrawn')
  for (const secret of [key, second, key.slice(3), demoPassword])
    expect(program.output()).not.toContain(secret)
})

test('an administrator ends the sessions of somebody, who must sign in again', async () => {
  const editor = await region.signIn('editor')
  await openAccount(admin, await idOf('editor'))
  const panel = panelOf(admin)
  await panel.getByText('op één plek aangemeld').waitFor()
  await panel.getByRole('button', { name: 'Overal afmelden' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Ja, meld overal af' }).click()
  await panel.getByText('nergens aangemeld').waitFor()
  await expect.poll(() => focused(admin)).toBe('sign-in-sessions')
  await editor.goto(`${program.url}/admin/collections/projects`)
  await editor.waitForURL(/\/admin\/login/)
  await editor.context().close()
  expect(program.output()).toContain('all sessions of an account were ended')
})

test('an administrator sees until when an account is locked, and unlocks it', async () => {
  const role = 'decision-maker'
  await Promise.all(Array.from({ length: GUESSES.atMost }, () => login(role, 'een-verkeerde-gok')))
  expect((await login(role, demoPassword)).status).toBeGreaterThanOrEqual(400)
  await openAccount(admin, await idOf(role))
  const panel = panelOf(admin)
  expect(await panel.textContent()).toMatch(/is dit account geblokkeerd tot \d+ \S+ \d{4} om \d\d:\d\d\./)
  expect(await violations(admin, [], '.sign-in')).toEqual([])
  await panel.getByRole('button', { name: 'Blokkade opheffen' }).click()
  await panel.getByText('geblokkeerd').waitFor({ state: 'detached' })
  expect(program.output()).toContain('an account was unlocked')
})

test('somebody else sees of the own account no key to make, and signs out everywhere, here too', async () => {
  const member = await region.signIn('partner-member')
  await member
    .context()
    .addCookies([{ name: `streekwerk-${new URL(program.url).port}-lng`, url: program.url, value: 'en' }])
  await member.setViewportSize({ height: 800, width: 360 })
  await member.goto(`${program.url}/admin/account`)
  const email = member.locator('input[name=email]')
  expect(await email.inputValue()).toContain('@')
  const panel = panelOf(member)
  await panel.getByText('The administrator can make one.').waitFor()
  await member.waitForLoadState('networkidle')
  expect(await panel.getByRole('button').allTextContents()).not.toContain('Make a key')
  expect(await panel.getByText('(here)').count()).toBe(1)
  expect(await violations(member, [], '.sign-in')).toEqual([])
  const { width = 0, x = 0 } = (await panel.boundingBox()) ?? {}
  const overflow = await panel.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect([x + width <= 360, overflow]).toEqual([true, 0])
  await panel.getByRole('button', { name: 'Sign out everywhere' }).click()
  await member.getByRole('dialog').getByRole('button', { name: 'Yes, sign out everywhere' }).click()
  await member.waitForURL(/\/admin\/login/)
  await member.context().close()
})

test('a link that is not whole shows no form to fill in for nothing, and the way to sign in', async () => {
  const page = await (await region.browser.newContext({ locale: 'nl-NL' })).newPage()
  await page.goto(`${program.url}/admin/invitation`)
  await page.getByText('Deze link is niet heel.').waitFor()
  expect(await page.locator('form').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Naar aanmelden' }).getAttribute('href')).toBe('/admin/login')
})

test('an account whose invitation was not sent says so, until one is', async () => {
  // Where mail is kept as files, a file in the place of their folder is a mail server that takes none.
  await rm(region.mailFolder, { force: true, recursive: true })
  await writeFile(region.mailFolder, '')
  await openAccount(admin, await idOf('decision-maker'))
  const part = admin.getByRole('region', { name: 'Uitnodiging' })
  await part.getByRole('button', { name: 'Uitnodigen' }).click()
  await part.getByText('deze persoon heeft geen mail gekregen').waitFor()
  await rm(region.mailFolder)
  await part.getByRole('button', { name: 'Opnieuw uitnodigen' }).click()
  await part.getByText(/^Uitgenodigd op .+, geldig tot/).waitFor()
})

test('who invites reads that it is being sent while that takes long, and keeps the focus', async () => {
  await admin.goto(`${program.url}/admin/collections/users/create`)
  await admin.waitForLoadState('networkidle')
  await admin.getByLabel('Naam').fill('Trage Post')
  await admin.getByLabel('E-mailadres').fill('traag@streekwerk.example')
  const held = await holdRequests(admin, (request) => request.method() === 'POST')
  const send = admin.getByRole('button', { name: 'Account maken en uitnodigen' })
  await send.focus()
  await admin.keyboard.press('Enter')
  const told = admin.getByRole('status').filter({ hasText: 'De uitnodiging wordt verstuurd…' })
  await told.waitFor()
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  expect(await violations(admin, [], '.invite-screen')).toEqual([])
  expect(await send.evaluate((button) => button === document.activeElement)).toBe(true)
  await held.letGo()
  await admin.getByText('De uitnodiging is verstuurd naar traag@streekwerk.example.').waitFor()
  expect(await told.count()).toBe(0)
})
