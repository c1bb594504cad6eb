import type { Page } from 'playwright-core'

/** What has the focus, as a visitor would name it. */
interface Focus {
  name: string
  tag: string
  /** Whether it can be seen that it has the focus, and where that is. */
  isSeen: boolean
}

const MOST_TABS = 80

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(async () => {
    // What slides into view has arrived.
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const focused = document.activeElement ?? document.body
    const { bottom, height, left, right, top, width } = focused.getBoundingClientRect()
    const isInside =
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0
    const around: Element[] = []
    for (let each: Element | null = focused; each && around.length < 4; each = each.parentElement)
      around.push(each)
    const isOutlined = around.some((each) => {
      const { boxShadow, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(each)
      const drawn =
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)'
      return each.matches(':focus, :focus-within') && (drawn || (each === focused && boxShadow !== 'none'))
    })
    const named = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused
    return {
      isSeen: isInside && isOutlined,
      name: (named?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      tag: focused.tagName.toLowerCase(),
    }
  })

/** Presses Tab until what is named so has the focus; each thing on the way must show that it has it. */
export const tabTo = async (page: Page, tag: string, name: RegExp): Promise<void> => {
  const passed: string[] = []
  while (passed.length < MOST_TABS) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (!focus.isSeen)
      throw new Error(`nobody sees that ${focus.tag} “${focus.name}” of ${page.url()} has the focus`)
    if (focus.tag === tag && name.test(focus.name)) return
    passed.push(`${focus.tag} “${focus.name}”`)
  }
  throw new Error(`no ${tag} ${String(name)} among:\n${passed.join('\n')}`)
}

/** Presses a key that leads to another page, and waits for that. */
export const pressAndGo = async (page: Page, key: string, to: RegExp): Promise<void> => {
  await Promise.all([page.waitForURL(to), page.keyboard.press(key)])
}
