import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchBrowser, violations } from '../../../test/support/browser'
import { examples } from './examples'
import { goalExamples } from './goals'
import { memoryReader } from './memoryReader'
import { useSite } from './useSite'

const site = await useSite(memoryReader([...goalExamples(), ...examples.filter(({ id }) => id !== 'anna')]))
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const openPage = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

describe('what is measured, in a browser', () => {
  it('is a chart and a table to anybody, without a script', async () => {
    const page = await openPage('/doelen/meer-borden', { javaScriptEnabled: false })
    const chart = page.getByRole('img', { name: 'Meer borden per dag (borden)' })
    expect((await chart.boundingBox())?.width).toBeGreaterThan(250)
    // The style of the charts came with that of the site, under its policy.
    expect(await page.locator('.chart-data').first().getByRole('table').count()).toBe(0)
    await page.getByText('Tabel met deze cijfers').first().click()
    const table = page.getByRole('table', { name: 'Meer borden per dag (borden)' })
    expect(await table.getByRole('row', { name: /2022/ }).textContent()).toBe(
      '20221.1001.1001.050\u00A0tot\u00A01.150op doel',
    )
    await page.context().close()
  })

  it.each([
    { name: 'by day', colorScheme: 'light' as const },
    { name: 'in the dark', colorScheme: 'dark' as const },
    { name: 'on a small phone', viewport: { height: 640, width: 320 } },
  ])('can be used by all $name, and scrolls nowhere sideways', async ({ name, ...options }) => {
    for (const path of ['/doelen/meer-borden', '/doelen/vijandig-doel', '/koks/anna', '/doelen', '/']) {
      const page = await openPage(path, { bypassCSP: true, ...options })
      const wrong = await violations(page)
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect({ name, path, wrong, isWide }).toEqual({ name, path, wrong: [], isWide: false })
      await page.context().close()
    }
  })

  it('has its colours from the tokens of the site, and none but ink on paper', async () => {
    const page = await openPage('/doelen/meer-borden')
    const strokes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.chart-drawing .chart-measured, .chart-drawing .chart-target')].map(
          (line) => getComputedStyle(line).stroke,
        ),
      )
    expect(new Set(await strokes()).size).toBeGreaterThan(1)
    await page.emulateMedia({ media: 'print' })
    expect(new Set(await strokes()).size).toBe(1)
    // Paper has nothing to open.
    expect(await page.getByRole('table').first().isVisible()).toBe(true)
    await page.context().close()
  })
})
