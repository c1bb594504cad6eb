import type { Page, Request } from 'playwright-core'

const CONTENT = /^\/api\/(partners|projects)\b/

/** What a person does in the admin panel, in the panel's own elements. */
export const createPanel = (page: Page, base: string) => {
  /** The panel is drawn on the server first: what is typed or pressed before React has taken over an element is lost. */
  const alive = async (selector: string) => {
    const element = page.locator(selector).first()
    await element.waitFor()
    await page.waitForFunction(
      (wanted) =>
        Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith('__reactProps$')),
      selector,
    )
    return element
  }
  const settle = async () => {
    await alive('#action-save')
    await page.waitForLoadState('networkidle')
  }
  const asked = { last: Date.now(), open: new Set<Request>() }
  const isAsking = (request: Request) =>
    request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/admin/')
  page.on('request', (request) => {
    if (isAsking(request)) asked.open.add(request)
  })
  const hear = (request: Request) => {
    if (asked.open.delete(request)) asked.last = Date.now()
  }
  page.on('requestfinished', hear).on('requestfailed', hear)
  /**
   * Waits until the panel has asked the server about what was done and heard the answer: what is done within the quarter
   * of a second before an answer is never asked about by Payload, and a row added then stays grey.
   */
  const answered = async (act: () => Promise<void>) => {
    const begun = page.waitForRequest(isAsking)
    await act()
    await begun
    const deadline = Date.now() + 30_000
    while (asked.open.size > 0 || Date.now() - asked.last < 1000) {
      if (Date.now() > deadline) throw new Error('the panel does not come to rest')
      await page.waitForTimeout(100)
    }
  }
  /** Presses a button, waits for the answer of the API and for the panel to say that it worked. */
  const press = async (selector: string) => {
    const saved = page.waitForResponse(
      (response) =>
        ['PATCH', 'POST'].includes(response.request().method()) &&
        CONTENT.test(new URL(response.url()).pathname),
    )
    await page.locator(selector).first().click()
    const response = await saved
    if (!response.ok()) throw new Error(`${response.status()} ${await response.text()}`)
    await page.locator('.toast-success').first().waitFor()
  }
  return {
    signIn: async (email: string, password: string) => {
      await page.goto(`${base}/admin/login`)
      await alive('#field-email')
      await page.waitForLoadState('networkidle')
      await page.fill('#field-email', email)
      await page.fill('#field-password', password)
      await page.click('button[type=submit]')
      await page.waitForURL((url) => !url.pathname.includes('/login'))
    },
    /** Chooses the language of the panel, by its own name. */
    chooseLanguage: async (name: string) => {
      await page.goto(`${base}/admin/account`)
      await page.waitForLoadState('networkidle')
      await page.click('.payload-settings__language .rs__control')
      await page.locator('.rs__option', { hasText: name }).first().click()
    },
    openNew: async (collection: string) => {
      await page.goto(`${base}/admin/collections/${collection}/create?locale=nl`)
      await settle()
    },
    open: async (collection: string, id: string) => {
      await page.goto(`${base}/admin/collections/${collection}/${id}?locale=nl`)
      await settle()
    },
    openTab: (name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).click(),
    fill: (field: string, text: string) => page.fill(`#field-${field}`, text),
    choose: async (field: string, option: string) => {
      await page.click(`#field-${field} .rs__control`)
      await page.locator('.rs__option', { hasText: option }).first().click()
      await page.keyboard.press('Escape')
    },
    write: async (field: string, text: string) => {
      await page
        .locator(`[data-lexical-editor=true]`)
        .nth(field === 'story' ? 0 : 1)
        .click()
      await answered(() => page.keyboard.type(text))
    },
    /** Adds a picture to the list of pictures by uploading a file in the drawer. */
    addPicture: async (file: string, alt: string) => {
      await (await alive('#field-images .array-field__add-row')).click()
      await (await alive('#field-images__0__image .upload__createNewToggler')).click()
      const drawer = page.locator('.doc-drawer')
      await drawer.locator('input[type=file]').setInputFiles(file)
      await drawer.locator('#field-alt').fill(alt)
      await drawer.locator('#action-save').click()
      await drawer.waitFor({ state: 'detached' })
    },
    publish: async () => {
      await press('#action-save')
      // A new document gets its own address only after the panel has said that it is made.
      await page.waitForURL((url) => !url.pathname.endsWith('/create'))
    },
    saveDraft: () => press('#action-save-draft'),
    unpublish: async () => {
      await page.locator('.doc-controls__popup .popup-button').click()
      await page.locator('#action-unpublish').click()
      await press('#confirm-action')
    },
    id: () => new URL(page.url()).pathname.split('/').at(-1) ?? '',
  }
}
