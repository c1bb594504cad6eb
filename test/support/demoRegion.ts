import { join } from 'node:path'

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { launchBrowser } from './browser'
import { copyDemoRegion, demoPassword } from './copyDemoRegion'
import { freePort } from './freePort'
import { createPanel } from './panel'
import { type RunningProgram, startProgram } from './program'

export { demoPassword }

/** A program of its own with the demo region, and a browser that looks at it. */
export interface DemoRegion {
  browser: Browser
  /** Where the program writes mail. */
  mailFolder: string
  program: RunningProgram
  /** Signs in by role or by e-mail address, in a window of its own. */
  signIn: (who: string, options?: BrowserContextOptions) => Promise<Page>
  /** Ends the program and the browser and removes what they left. */
  end: () => Promise<void>
}

/** Starts the program on a demo region of this test file's own. */
export const startDemoRegion = async (): Promise<DemoRegion> => {
  const region = await copyDemoRegion()
  const program = await startProgram({ ...region.settings, PORT: String(await freePort()) })
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
    await region.drop()
  }
  return { browser, end, mailFolder: join(region.folder, 'mail'), program, signIn }
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
