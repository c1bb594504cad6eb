import { readFileSync } from 'node:fs'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { launchBrowser } from '../../../test/support/browser'
import { examples } from './examples'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const readme = readFileSync('plugins/showcase/README.md', 'utf8')
/** The very theme that the README shows. */
const [, theme = ''] = /```css\n([\s\S]*?)```/.exec(readme) ?? []

let plain: OpenSite
let themed: OpenSite
let browser: Browser

beforeAll(async () => {
  plain = await openSite(memoryReader(examples))
  themed = await openSite(memoryReader(examples), { theme })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await plain.close()
  await themed.close()
})

const lookOf = async (site: OpenSite, colorScheme: 'dark' | 'light') => {
  const page: Page = await browser.newPage({ colorScheme })
  await page.goto(`${site.url}/recepten`)
  const look = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
    return {
      ground: style('body').backgroundColor,
      heading: style('h1').fontFamily,
      corner: style('.card').borderRadius,
    }
  })
  await page.close()
  return look
}

it('one file of tokens changes the whole site, in light and in dark', async () => {
  const [light, dark] = [await lookOf(themed, 'light'), await lookOf(themed, 'dark')]
  expect(light).toEqual({ ground: 'rgb(244, 247, 251)', heading: 'Georgia, serif', corner: '0px' })
  expect(dark).toEqual({ ...light, ground: 'rgb(13, 20, 32)' })
})

it('without a theme the site has the look of the stylesheet', async () => {
  const look = await lookOf(plain, 'light')
  expect(look.ground).toBe('rgb(251, 248, 241)')
  expect(look.heading).toContain('Fraunces')
  expect(look.corner).not.toBe('0px')
})
