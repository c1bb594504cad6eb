import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

import { browserPath } from '../../src/checks/browserPath'

/** A headless Chromium that asks nothing of the outside world. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath: await browserPath(),
    headless: true,
  })

/**
 * What axe finds wrong on a page by WCAG 2.2 A and AA, as `rule: where` lines. Elements of others can be left out by selector,
 * or only a part be looked at.
 */
export const violations = async (
  page: Page,
  leaveOut: readonly string[] = [],
  within?: string,
): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  for (const selector of leaveOut) builder.exclude(selector)
  if (within !== undefined) builder.include(within)
  const { violations: found } = await builder.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
