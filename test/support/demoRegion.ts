import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

import { runChild } from '../../src/processes/runChild'
import { launchBrowser } from './browser'
import { createTestDatabase, onTestServer } from './createTestDatabase'
import { freePort } from './freePort'
import { createPanel } from './panel'
import { type RunningProgram, startProgram } from './program'

/** The password of every account of the region. */
export const demoPassword = 'een-wachtwoord-voor-de-proef'

/** A program of its own with the demo region, and a browser that looks at it. */
export interface DemoRegion {
  browser: Browser
  program: RunningProgram
  /** Signs in by role or by e-mail address, in a window of its own. */
  signIn: (who: string, options?: BrowserContextOptions) => Promise<Page>
  /** Ends the program and the browser and removes what they left. */
  end: () => Promise<void>
}

const secret = 'a-secret-that-is-of-this-test-alone'
/** The database that every region is a copy of. */
const REGION = 'streekwerk_region'
const SEED_LIMIT_MS = 240_000

const settings = (url: string, folder: string): Record<string, string> => ({
  DATABASE_URL: url,
  DATA_DIR: folder,
  DEMO_PASSWORD: demoPassword,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: secret,
  SEED: 'demo',
})

/** Makes the region that the others are copied from, once in a run: its database gets its name when it is whole. */
const makeRegion = async (): Promise<string> => {
  const folder = join(inject('runFolder'), 'region')
  const found = await onTestServer(`SELECT 1 FROM pg_database WHERE datname = '${REGION}'`)
  if (found.length > 0) return folder
  const made = await createTestDatabase()
  const seed = ['-C', 'production', 'src/commands/run.mjs', 'seed', 'demo']
  const env = { ...process.env, NODE_OPTIONS: '', VITEST: '', ...settings(made.url, folder) }
  const { code, output } = await runChild(process.execPath, seed, { env, limitMs: SEED_LIMIT_MS })
  if (code !== 0) throw new Error(`The demo region could not be made:\n${output}`)
  await onTestServer(`ALTER DATABASE ${new URL(made.url).pathname.slice(1)} RENAME TO ${REGION}`)
  return folder
}

/** Starts the program on a demo region of this test file's own. */
export const startDemoRegion = async (): Promise<DemoRegion> => {
  const folder = await mkdtemp(join(tmpdir(), 'streekwerk-demo-'))
  await cp(await makeRegion(), folder, { recursive: true })
  const database = await createTestDatabase({ template: REGION })
  const program = await startProgram({ ...settings(database.url, folder), PORT: String(await freePort()) })
  const browser = await launchBrowser()
  const signIn = async (who: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { height: 900, width: 1280 },
      ...options,
    })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    const email = who.includes('@') ? who : `${who}@streekwerk.example`
    await createPanel(page, program.url).signIn(email, demoPassword)
    return page
  }
  const end = async (): Promise<void> => {
    await browser.close()
    await program.stop()
    await database.drop()
    await rm(folder, { force: true, recursive: true })
  }
  return { browser, end, program, signIn }
}

/** What the API answered. */
export type Answer = { json: Record<string, unknown>; status: number }

/** Asks the API as the panel does, from inside the page: only then does it know who asks. */
export const askAs = (page: Page, method: string, path: string, body?: unknown): Promise<Answer> =>
  page.evaluate(
    async ([verb, url, text]) => {
      const response = await fetch(url ?? '', {
        body: text ?? undefined,
        headers: text === null ? {} : { 'Content-Type': 'application/json' },
        method: verb ?? 'GET',
      })
      return { json: (await response.json()) as Record<string, unknown>, status: response.status }
    },
    [method, `/api/${path}`, body === undefined ? null : JSON.stringify(body)],
  )
