import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SCHEMES = ['light', 'dark'] as const
/** Nothing but colours differs between the schemes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What breaks a rule of WCAG 2.2 A and AA on a page without scripts, at each width and in both colour schemes. Such a page is the
 * same however often it is looked at, so that it is loaded once and axe is put into it once, which is a great deal faster.
 */
export const wcagFaults = async (page: Page, widths: readonly number[]): Promise<string[]> => {
  const found: string[] = []
  await page.evaluate(axe.source)
  for (const width of widths)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ height: 800, width })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const asked: axe.RunOptions = {
        resultTypes: ['violations'],
        runOnly: colorScheme === 'light' ? TAGS : { type: 'rule', values: OF_COLOURS },
      }
      const { violations } = await page.evaluate(
        (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
        asked,
      )
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target }) => `${page.url()} ${colorScheme} ${String(width)}: ${id} ${target.join(' ')}`,
          ),
        ),
      )
    }
  return found
}
