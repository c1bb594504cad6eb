import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { launchBrowser } from '../support/browser'
import { freePort } from '../support/freePort'
import { startProgram } from '../support/program'
import { type SitePicture, sitePictures } from './sitePictures'

const FOLDER = 'docs/pictures/site'
const QUALITY = 72
/** How wide a page is drawn and how wide its picture is kept, in pixels. */
const DESKTOP = { colorScheme: 'light', height: 900, kept: 800, width: 1280 } as const
const PHONE = { colorScheme: 'dark', height: 844, kept: 390, width: 390 } as const

const addressOf = async (url: string, { isFirstOf, path }: SitePicture): Promise<string> => {
  if (isFirstOf !== true) return url + path
  const { items } = (await (await fetch(`${url}${path}.json`)).json()) as { items: { url: string }[] }
  return items[0]?.url ?? url + path
}

/** Pictures that are looked at later are loaded later: the whole page is passed by first. */
const settle = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 400) {
      scrollTo(0, at)
      await new Promise((done) => setTimeout(done, 60))
    }
    scrollTo(0, 0)
    await document.fonts.ready
  })
  await page.waitForLoadState('networkidle')
}

const takeOne = async (
  browser: Browser,
  address: string,
  { colorScheme, height, kept, width }: typeof DESKTOP | typeof PHONE,
  file: string,
): Promise<void> => {
  const page = await browser.newPage({ colorScheme, locale: 'nl-NL', viewport: { height, width } })
  try {
    await page.goto(address)
    await settle(page)
    const picture = await page.screenshot({ fullPage: true })
    await sharp(picture).resize({ width: kept }).webp({ quality: QUALITY }).toFile(join(FOLDER, file))
  } finally {
    await page.close()
  }
}

/** Starts the example region on a machine's own database and takes a picture of every page that the docs show. */
export const takePictures = async (say: (line: string) => void): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'streekwerk-pictures-'))
  const program = await startProgram({ DATA_DIR: folder, PORT: String(await freePort()), SEED: 'demo' })
  const browser = await launchBrowser()
  try {
    for (const picture of sitePictures) {
      const address = await addressOf(program.url, picture)
      await takeOne(browser, address, DESKTOP, `${picture.name}.webp`)
      if (picture.onPhone) await takeOne(browser, address, PHONE, `${picture.name}-phone-dark.webp`)
      say(picture.name)
    }
  } finally {
    await browser.close()
    await program.stop()
    await rm(folder, { force: true, recursive: true })
  }
}
