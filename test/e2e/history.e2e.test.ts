import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { askAs, type DemoRegion, startDemoRegion } from '../support/demoRegion'

let region: DemoRegion
let manager: Page
let project: string

/** What the API answers to whoever is signed in on a page. */
const ask = (page: Page, path: string, change?: Record<string, unknown>) =>
  page.evaluate(
    async ({ body, url }) => {
      const headers = { 'Content-Type': 'application/json' }
      const init = body && { body: JSON.stringify(body), headers, method: 'PATCH' }
      return (await (await fetch(url, init ?? {})).json()) as unknown
    },
    { body: change, url: `/api/${path}` },
  )

beforeAll(async () => {
  region = await startDemoRegion()
  manager = await region.signIn('process-manager')
  const { docs } = (await ask(manager, 'projects?limit=1&depth=0&sort=title')) as { docs: { id: string }[] }
  project = docs[0]?.id ?? ''
  await ask(manager, `projects/${project}?locale=nl`, { sensitivity: 'De wethouder twijfelt.' })
}, 300_000)

afterAll(() => region.end(), 60_000)

const openHistory = async (page: Page) => {
  await page.goto(`${region.program.url}/admin/collections/projects/${project}`)
  await page.getByRole('link', { name: 'Geschiedenis' }).click()
  await page.getByRole('heading', { level: 2, name: 'Geschiedenis' }).waitFor()
}

test('a process manager looks in the tab of a project at who changed what, from what to what', async () => {
  await openHistory(manager)
  const last = manager.locator('.history__entries > li').first()
  await last.getByText('Marijke Hofstra wijzigde dit').waitFor()
  const told = await last.textContent()
  expect(told).toContain('gevoeligheid')
  expect(told).toContain('De wethouder twijfelt.')
  expect(await manager.locator('.history__entries > li').last().textContent()).toContain(
    'Het programma maakte dit',
  )
  // Within some seconds it is sealed, by the program itself.
  await expect
    .poll(async () => {
      const { entries } = (await ask(manager, `projects/${project}/history`)) as {
        entries: { isSealed: boolean }[]
      }
      return entries.every(({ isSealed }) => isSealed)
    })
    .toBe(true)
  expect(await violations(manager, [], '.history')).toEqual([])
})

test('an editor sees nothing in it of what is confidential', async () => {
  const editor = await region.signIn('editor')
  await openHistory(editor)
  await editor.locator('.history__entries > li').first().waitFor()
  expect(await editor.locator('.history').textContent()).not.toContain('wethouder')
})

test('a partner is told that histories are not for them', async () => {
  const partner = await region.signIn('partner-manager')
  const { docs } = (await ask(partner, 'projects?limit=1&depth=0')) as { docs: { id: string }[] }
  project = docs[0]?.id ?? ''
  await openHistory(partner)
  await partner.getByText('U mag de geschiedenis van dit document niet bekijken.').waitFor()
})

test('the history of a document in the trash is a page of its own, and the list of what is gone is for administrators', async () => {
  const admin = await region.signIn('admin')
  const panel = (path: string) => `${region.program.url}/admin${path}`
  const { json } = await askAs(admin, 'GET', 'contacts?limit=1&depth=0&sort=person')
  const [{ id: contact, person } = { id: '', person: '' }] = json.docs as { id: string; person: string }[]
  await ask(admin, `projects/${project}`, { deletedAt: new Date().toISOString() })
  await admin.goto(panel(`/collections/projects/trash/${project}`))
  await admin.getByRole('link', { name: 'Geschiedenis' }).click()
  await admin.locator('.history--alone h1').waitFor()
  expect(new URL(admin.url()).pathname).toBe(`/admin/history/projects/${project}`)
  await admin.getByText('legde dit in de prullenbak').waitFor()
  expect(await violations(admin, [], '.history')).toEqual([])
  await ask(admin, `projects/${project}?trash=true`, { deletedAt: null })
  expect((await askAs(admin, 'DELETE', `contacts/${contact}`)).status).toBe(200)
  await admin.locator('#nav-deleted-documents').waitFor({ state: 'attached' })
  await admin.goto(panel('/history'))
  await admin.locator('.history--alone h1').waitFor()
  expect(await violations(admin, [], '.history')).toEqual([])
  await admin.getByRole('rowheader', { name: person }).getByRole('link').click()
  await admin.waitForURL(`**/admin/history/contacts/${contact}`)
  await admin.getByText('Definitief verwijderd').waitFor()
  expect(await manager.locator('#nav-deleted-documents').count()).toBe(0)
  for (const path of ['/history', `/history/contacts/${contact}`, '/history/contacts/nothing']) {
    const answer = await manager.goto(panel(path))
    expect([path, answer?.status()]).toEqual([path, 404])
  }
})
