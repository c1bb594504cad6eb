import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { launchBrowser, violations } from '../support/browser'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { createPanel } from '../support/panel'
import { type RunningProgram, startProgram } from '../support/program'

const PASSWORD = 'een-wachtwoord-voor-de-proef'

let folder: string
let database: TestDatabase
let program: RunningProgram
let browser: Browser
let page: Page

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streekwerk-exports-'))
  database = await createTestDatabase({ empty: true })
  program = await startProgram({
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    DEMO_PASSWORD: PASSWORD,
    PAYLOAD_SECRET: 'a-secret-that-is-of-this-test-alone',
    PORT: String(await freePort()),
    SEED: 'demo',
  })
  browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { height: 900, width: 1280 } })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  await createPanel(page, program.url).signIn('editor@streekwerk.example', PASSWORD)
}, 300_000)

afterAll(async () => {
  await browser.close()
  await program.stop()
  await database.drop()
  await rm(folder, { force: true, recursive: true })
}, 60_000)

const openMenu = async (path: string) => {
  await page.goto(`${program.url}/admin/collections/${path}`)
  await page.waitForLoadState('networkidle')
  await page.click('#list-menu button')
  await page.locator('#export-csv').waitFor()
}

const download = async (item: string): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(item)])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' })

test('the menu of a list gives what the list shows as a file', async () => {
  await openMenu('partners')
  expect(await page.locator('#export-csv').innerText()).toBe('Exporteren (CSV)')
  // The list itself is the panel's own.
  expect((await violations(page)).filter((line) => line.includes('export-'))).toEqual([])
  const all = await download('#export-csv')
  expect(all.name).toMatch(/^partners-\d{4}-\d\d-\d\d\.csv$/)
  const count = rowsOf(all.text).length
  expect(count).toBeGreaterThan(5)

  await openMenu('partners?where[or][0][and][0][kinds][in][0]=education')
  const schools = rowsOf((await download('#export-csv')).text)
  expect(schools.length).toBeLessThan(count)
  expect(schools.length).toBeGreaterThan(0)
  expect(schools.every(({ kinds }) => kinds?.split('|').includes('education'))).toBe(true)

  await openMenu(`partners?search=${encodeURIComponent(schools[0]?.name ?? '')}`)
  const found = JSON.parse((await download('#export-json')).text) as { name: string }[]
  expect(found.map(({ name }) => name)).toContain(schools[0]?.name)
  expect(found.length).toBeLessThan(count)
})

test('accounts are no list, whoever asks', async () => {
  const status = await page.evaluate(async () => (await fetch('/api/export/users')).status)
  expect(status).toBe(404)
})
