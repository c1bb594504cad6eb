import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { launchBrowser } from '../support/browser'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { createPanel } from '../support/panel'
import { type RunningProgram, startProgram } from '../support/program'

const PASSWORD = 'een-wachtwoord-voor-de-proef'

let folder: string
let database: TestDatabase
let program: RunningProgram
let browser: Browser
let one: Page
let other: Page

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
  folder = await mkdtemp(join(tmpdir(), 'streekwerk-sections-'))
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
  one = await context.newPage()
  other = await context.newPage()
  await createPanel(one, program.url).signIn('process-manager@streekwerk.example', PASSWORD)
}, 300_000)

afterAll(async () => {
  await browser.close()
  await program.stop()
  await database.drop()
  await rm(folder, { force: true, recursive: true })
}, 60_000)

/** Asks the API as the panel does, from inside the page: only then does it know who asks. */
const ask = (page: Page, path: string) =>
  page.evaluate(async (url) => {
    const response = await fetch(url)
    return { status: response.status, text: await response.text() }
  }, `/api/${path}`)

const sectionId = async (key: string): Promise<string> => {
  const { text } = await ask(
    one,
    `plan-sections?depth=0&limit=1&where[key][equals]=${key}&where[text][exists]=true`,
  )
  return (JSON.parse(text) as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

const write = async (page: Page, words: string) => {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** Presses save and answers what the API said. */
const save = async (page: Page): Promise<Response> => {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      new URL(response.url()).pathname.startsWith('/api/plan-sections'),
  )
  await page.locator('#action-save').first().click()
  return answered
}

test('a section shows what it asks above its text', async () => {
  const panel = createPanel(one, program.url)
  await panel.open('plan-sections', await sectionId('motive'))
  const guidance = one.getByText('Wat gebeurde er waardoor dit idee nu op tafel ligt?')
  await guidance.waitFor()
  expect(await guidance.isVisible()).toBe(true)
})

test('whoever writes on can save again and again', async () => {
  for (const words of [' Eerste zin.', ' Tweede zin.', ' Derde zin.']) {
    await write(one, words)
    const answer = await save(one)
    expect(answer.status(), await answer.text()).toBe(200)
    await one.locator('.toast-success').first().waitFor()
  }
})

test('who saves on an older state is told who was first, and keeps what was typed', async () => {
  const id = await sectionId('vision')
  await createPanel(one, program.url).open('plan-sections', id)
  await createPanel(other, program.url).open('plan-sections', id)
  await write(other, ' Mijn eigen woorden.')
  await write(one, ' De ander was eerder.')
  expect((await save(one)).status()).toBe(200)
  expect((await save(other)).status()).toBe(409)
  await other.getByText('nadat u het opende').first().waitFor()
  expect(await other.locator('[data-lexical-editor=true]').first().innerText()).toContain(
    'Mijn eigen woorden.',
  )
})

test('a filter that reaches through two relations leaves the program alive', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await createPanel(page, program.url).signIn('partner-member@streekwerk.example', PASSWORD)
  const answer = await ask(page, 'projects?where[plan.risks.score][equals]=9')
  await new Promise((done) => setTimeout(done, 1000))
  expect([answer.status, (await fetch(`${program.url}/healthz`)).status]).toEqual([400, 200])
})
