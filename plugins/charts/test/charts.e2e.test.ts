import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { launchBrowser, violations } from '../../../test/support/browser'
import { chartsCss, createGalleryPage } from '../dev/createGalleryPage'

/** As wide as a small phone, a tablet and a desk. */
const WIDTHS = [320, 768, 1280]
const SMALLEST_LETTER = 11

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const openGallery = async (width: number, colorScheme: 'dark' | 'light' = 'light'): Promise<Page> => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.setContent(createGalleryPage())
  return page
}

it.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with charts and their tables in the %s',
  async (scheme) => {
    const page = await openGallery(320, scheme)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await violations(page)).toEqual([])
    await page.close()
  },
)

it.each(WIDTHS)(
  'at %d px letters are large enough, none lies over another or out of its picture',
  async (width) => {
    const page = await openGallery(width)
    const wrong = await page.evaluate((smallest) => {
      const found: string[] = []
      for (const svg of document.querySelectorAll('svg.chart-drawing')) {
        const frame = svg.getBoundingClientRect()
        const scale = frame.width / Number(svg.getAttribute('width'))
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          box: text.getBoundingClientRect(),
          say: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        }))
        for (const [at, { box, say, size }] of texts.entries()) {
          if (size < smallest) found.push(`${say} is ${size} px`)
          if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${say} sticks out`)
          for (const other of texts.slice(at + 1))
            if (
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top + 2 < other.box.bottom &&
              other.box.top + 2 < box.bottom
            )
              found.push(`${say} lies over ${other.say}`)
        }
      }
      return found
    }, SMALLEST_LETTER)
    expect(wrong).toEqual([])
    await page.close()
  },
)

it('on a small phone the page does not scroll sideways, however wide a table is', async () => {
  const page = await openGallery(320)
  const wide = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return document.documentElement.scrollWidth
  })
  expect(wide).toBe(320)
  await page.close()
})

it('a host colours charts by tokens, and forced colours and paper undo that', async () => {
  const page = await browser.newPage()
  // Before the stylesheet, as a host need not mind the order.
  await page.setContent(createGalleryPage({ css: `:root { --chart-measured: rgb(1, 2, 3) }${chartsCss}` }))
  const inkOf = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('path.chart-measured') ?? document.body).stroke,
    )
  expect(await inkOf()).toBe('rgb(1, 2, 3)')
  await page.emulateMedia({ media: 'print' })
  expect(await inkOf()).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  expect(await inkOf()).not.toBe('rgb(1, 2, 3)')
  await page.close()
})

it('on paper the table stands open', async () => {
  const page = await openGallery(640)
  const isSeen = () => page.evaluate(() => document.querySelector('.chart-scroll')?.checkVisibility())
  expect(await isSeen()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await isSeen()).toBe(true)
  await page.close()
})
