import { setTimeout as pause } from 'node:timers/promises'

import type { BrowserContext, Page } from 'playwright-core'

const LATE_MS = 1000

/** A page whose scripts come late, as on a slow line: what the server sent can be used before React has taken over. */
export const latePage = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.route(/\.js(\?|$)/, async (route) => {
    await pause(LATE_MS)
    await route.continue()
  })
  return page
}
