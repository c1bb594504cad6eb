import type { Page } from 'playwright-core'

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
  /** Presses a button, waits for the answer of the API and for the panel to say that it worked. */
  const press = async (selector: string) => {
    const answered = page.waitForResponse(
      (response) =>
        ['PATCH', 'POST'].includes(response.request().method()) &&
        CONTENT.test(new URL(response.url()).pathname),
    )
    await page.locator(selector).first().click()
    const response = await answered
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
      await page.keyboard.type(text)
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
