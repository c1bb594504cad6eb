import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { codeAt } from '../../src/accounts/oneTimePassword'
import { violations } from '../support/browser'
import { askAs, demoPassword, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { readMail } from '../support/readMail'

const email = 'nieuw@streekwerk.example'
const password = 'mijn-eigen-wachtwoord'
const STEP_MS = 30_000

let region: DemoRegion
let admin: Page
let context: BrowserContext
let person: Page
let secret = ''
let codes: string[] = []
/** Each code is good once, and a later one may be given half a minute early. */
let lastStep = 0

beforeAll(async () => {
  region = await startDemoRegion()
  admin = await region.signIn('admin')
  context = await region.browser.newContext({ locale: 'nl-NL', viewport: { height: 800, width: 360 } })
  context.setDefaultTimeout(30_000)
  person = await context.newPage()
}, 300_000)

afterAll(() => region.end(), 60_000)

const at = (path: string) => `${region.program.url}/admin${path}`

/** The next code that was not given yet; waits for it where it is too early. */
const nextCode = async (): Promise<string> => {
  await expect
    .poll(() => Math.floor(Date.now() / STEP_MS) + 1 > lastStep, { interval: 500, timeout: 60_000 })
    .toBe(true)
  lastStep = Math.max(lastStep + 1, Math.floor(Date.now() / STEP_MS))
  return codeAt(secret, lastStep * STEP_MS)
}

const linkIn = async (page: string): Promise<string> => {
  const link = new RegExp(`http://[^\\s"<>]+/admin/${page}#[\\w-]+`)
  await expect
    .poll(async () => link.exec((await readMail(region.mailFolder, email)).at(-1) ?? '')?.[0], {
      timeout: 20_000,
    })
    .toBeDefined()
  return link.exec((await readMail(region.mailFolder, email)).at(-1) ?? '')?.[0] ?? ''
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

const open = async (page: Page, url: string) => {
  await page.goto(url)
  await page.waitForLoadState('networkidle')
}

const choose = async (link: string, chosen: string) => {
  // What differs behind the # alone loads no page.
  await person.goto('about:blank')
  await open(person, link)
  await person.getByLabel('Nieuw wachtwoord').fill(chosen)
  await person.getByLabel('Hetzelfde wachtwoord').fill(chosen)
  expect([await violations(person), await fits(person)]).toEqual([[], true])
  await person.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
}

const signIn = async (chosen: string) => {
  await open(person, at('/login'))
  await person.getByLabel('E-mailadres').fill(email)
  await person.getByLabel('Wachtwoord', { exact: true }).fill(chosen)
  await person.getByRole('button', { name: 'Aanmelden' }).click()
}

const giveCode = async (code: string) => {
  await person.getByRole('heading', { name: 'De tweede stap' }).waitFor()
  await person.getByLabel('Code', { exact: true }).fill(code)
  await person.keyboard.press('Enter')
}

const isIn = () => person.waitForURL((url) => url.pathname === '/admin')

test('an administrator makes an account without a password, which is written to with a link', async () => {
  await open(admin, at('/collections/users/create'))
  await admin.getByLabel('Naam').fill('Nienke Nieuw')
  await admin.getByLabel('E-mailadres').fill(email)
  await admin.getByLabel('Redacteur', { exact: true }).check()
  expect(await violations(admin, [], '.invite-screen')).toEqual([])
  await admin.getByRole('button', { name: 'Account maken en uitnodigen' }).click()
  await admin.getByText(`De uitnodiging is verstuurd naar ${email}.`).waitFor()
  await admin.getByRole('link', { name: 'Naar het account' }).click()
  await admin.getByText(/^Uitgenodigd op \d+ \S+ \d{4} om \d\d:\d\d, geldig tot/).waitFor()
  expect(await violations(admin, [], '.sign-in')).toEqual([])
  const first = await linkIn('invitation')
  await admin.getByRole('button', { name: 'Opnieuw uitnodigen' }).click()
  await expect.poll(async () => (await readMail(region.mailFolder, email)).length).toBe(2)
  await choose(first, password)
  await person.getByText('Deze uitnodiging werkt niet (meer).').waitFor()
}, 120_000)

test('the person chooses a password by the link, once, and signs in with it', async () => {
  const link = await linkIn('invitation')
  await choose(link, password)
  await person.getByText('Uw wachtwoord is gekozen.').waitFor()
  await choose(link, 'een-ander-wachtwoord')
  await person.getByText('Deze uitnodiging werkt niet (meer).').waitFor()
  await signIn(password)
  await isIn()
  expect(region.program.output()).not.toContain(link.split('#')[1])
}, 120_000)

test('a role that must have a second step is led to it and can do nothing else until it is on', async () => {
  const set = await askAs(admin, 'POST', 'globals/site', { secondFactorRoles: ['editor'] })
  expect(set.status).toBe(200)
  await open(person, at('/collections/projects'))
  expect(new URL(person.url()).pathname).toBe('/admin/second-factor')
  expect((await askAs(person, 'GET', 'projects')).status).toBe(401)
  expect([await violations(person), await fits(person)]).toEqual([[], true])
  await person.getByRole('link', { name: 'Nu niet: afmelden' }).click()
  await person.waitForURL(/\/admin\/login/)
  await signIn(password)
  await person.waitForURL(/\/admin\/second-factor/)
  await person.waitForLoadState('networkidle')
  await person.getByRole('button', { name: 'Tweede stap instellen' }).click()
  await person.locator('#field-current').fill(password)
  await person.keyboard.press('Enter')
  const key = person.locator('.second-factor__key')
  await key.waitFor()
  secret = ((await key.textContent()) ?? '').replaceAll(' ', '')
  await person.getByRole('img', { name: 'QR-code' }).waitFor()
  expect([await violations(person), await fits(person)]).toEqual([[], true])
  await person.getByLabel('Code', { exact: true }).fill('000000')
  await person.getByRole('button', { name: 'Zet de tweede stap aan' }).click()
  await person.getByText('Deze code klopt niet.').waitFor()
  await person.getByLabel('Code', { exact: true }).fill(await nextCode())
  await person.keyboard.press('Enter')
  await person.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor()
  codes = await person.locator('.second-factor__codes code').allTextContents()
  expect(codes).toHaveLength(10)
  expect([await violations(person), await fits(person)]).toEqual([[], true])
  await person.getByRole('button', { name: 'Ik heb de codes bewaard' }).click()
  await isIn()
  await open(person, at('/collections/projects'))
  expect(new URL(person.url()).pathname).toBe('/admin/collections/projects')
}, 180_000)

test('signing in takes a code of the telephone, or a recovery code that is then used up', async () => {
  await context.clearCookies()
  await signIn(password)
  await giveCode('123123')
  await person.getByText('Deze code klopt niet.').waitFor()
  expect([await violations(person), await fits(person)]).toEqual([[], true])
  await giveCode(await nextCode())
  await isIn()
  await context.clearCookies()
  await signIn(password)
  await giveCode((codes[0] ?? '').toLowerCase())
  await isIn()
  await context.clearCookies()
  await signIn(password)
  await giveCode(codes[0] ?? '')
  await person.getByText('Deze code klopt niet.').waitFor()
  await giveCode(codes[1] ?? '')
  await isIn()
  await open(person, at('/account'))
  await person.getByText('U hebt nog 8 herstelcodes.').waitFor()
  expect([await violations(person, [], '.sign-in'), await fits(person)]).toEqual([[], true])
}, 180_000)

test('a lost password is chosen anew by mail, which ends every session and still asks for the code', async () => {
  const other = await context.browser()?.newContext()
  const lost = await other?.newPage()
  if (lost === undefined) throw new Error('there is a browser')
  await open(lost, at('/forgot'))
  await lost.locator('#field-email').fill(email)
  await lost.locator('button[type=submit]').click()
  const link = await linkIn('new-password')
  await other?.close()
  await choose(link, 'een-heel-nieuw-wachtwoord')
  await person.getByText('Uw nieuwe wachtwoord geldt.').waitFor()
  // The panel leads on from within the page, after it has begun to load.
  await person.goto(at('/account'))
  await person.waitForURL(/\/admin\/login/)
  await signIn(password)
  await person.getByText('Aanmelden is niet gelukt.').waitFor()
  await signIn('een-heel-nieuw-wachtwoord')
  await giveCode(codes[2] ?? '')
  await isIn()
}, 120_000)

test('somebody makes new recovery codes and switches the second step off with a code', async () => {
  await askAs(admin, 'POST', 'globals/site', { secondFactorRoles: [] })
  await open(person, at('/account'))
  const panel = person.locator('.sign-in')
  await panel.getByRole('button', { name: 'Nieuwe herstelcodes maken' }).click()
  await panel.getByLabel('Code', { exact: true }).fill(codes[3] ?? '')
  await person.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor()
  const renewed = await panel.locator('.second-factor__codes code').allTextContents()
  expect(renewed.filter((code) => codes.includes(code))).toEqual([])
  expect([await violations(person, [], '.sign-in'), await fits(person)]).toEqual([[], true])
  await panel.getByRole('button', { name: 'Ik heb de codes bewaard' }).click()
  await panel.getByRole('button', { name: 'Tweede stap uitzetten' }).click()
  await panel.getByLabel('Code', { exact: true }).fill(renewed[0] ?? '')
  await panel.getByRole('button', { name: 'Tweede stap uitzetten' }).click()
  await panel.getByText('U meldt zich aan met alleen een wachtwoord.').waitFor()
  await context.clearCookies()
  await signIn('een-heel-nieuw-wachtwoord')
  await isIn()
}, 120_000)

test('somebody changes the own password with the present one, and is told so by mail', async () => {
  await open(person, at('/account'))
  const part = person.locator('.sign-in__own-change').first()
  await part.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  expect(await person.locator('#change-password').isVisible()).toBe(false)
  await part.getByLabel('Huidig wachtwoord').fill(password)
  await part.getByLabel('Nieuw wachtwoord').fill('mijn-laatste-wachtwoord')
  await part.getByLabel('Hetzelfde wachtwoord').fill('mijn-laatste-wachtword')
  await person.keyboard.press('Enter')
  await part.getByText('De twee wachtwoorden zijn niet gelijk.').waitFor()
  await part.getByLabel('Hetzelfde wachtwoord').fill('mijn-laatste-wachtwoord')
  await person.keyboard.press('Enter')
  await part.getByText('Dit is niet uw huidige wachtwoord').waitFor()
  expect([await violations(person, [], '.sign-in'), await fits(person)]).toEqual([[], true])
  await part.getByLabel('Huidig wachtwoord').fill('een-heel-nieuw-wachtwoord')
  await person.keyboard.press('Enter')
  await part.getByText('Uw nieuwe wachtwoord geldt.').waitFor()
  const told = async () => (await readMail(region.mailFolder, email)).at(-1) ?? ''
  await expect
    .poll(told, { timeout: 20_000 })
    .toContain('Het wachtwoord van uw account bij Streekwerk is gewijzigd.')
  await context.clearCookies()
  await signIn('mijn-laatste-wachtwoord')
  await isIn()
}, 120_000)

test('an administrator takes the second step from somebody who lost telephone and codes', async () => {
  await open(person, at('/account'))
  await person.getByRole('button', { name: 'Tweede stap instellen' }).click()
  await person.locator('#field-current').fill(password)
  await person.keyboard.press('Enter')
  await person.getByText('Dit is niet uw huidige wachtwoord').waitFor()
  await person.locator('#field-current').fill('mijn-laatste-wachtwoord')
  await person.keyboard.press('Enter')
  const key = person.locator('.second-factor__key')
  await key.waitFor()
  secret = ((await key.textContent()) ?? '').replaceAll(' ', '')
  await person
    .locator('.sign-in')
    .getByLabel('Code', { exact: true })
    .fill(await nextCode())
  await person.keyboard.press('Enter')
  await person.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor()
  await admin.reload()
  await admin.getByText('Dit account heeft een tweede stap.').waitFor()
  await admin.waitForLoadState('networkidle')
  await admin.getByRole('button', { name: 'Tweede stap weghalen' }).click()
  await admin.getByRole('dialog').getByLabel('Uw eigen wachtwoord').fill(demoPassword)
  await admin.getByRole('dialog').getByRole('button', { name: 'Ja, haal haar weg' }).click()
  await admin.getByText('Dit account heeft geen tweede stap.').waitFor()
  await context.clearCookies()
  await signIn('mijn-laatste-wachtwoord')
  await isIn()
}, 180_000)
