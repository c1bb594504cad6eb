import { readFile } from 'node:fs/promises'

import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { type DemoRegion, startDemoRegion } from '../support/demoRegion'

let region: DemoRegion
let page: Page

beforeAll(async () => {
  region = await startDemoRegion()
  page = await region.signIn('editor')
}, 300_000)

afterAll(() => region.end(), 60_000)

const openMenu = async (path: string) => {
  await page.goto(`${region.program.url}/admin/collections/${path}`)
  await page.waitForLoadState('networkidle')
  await page.click('#list-menu button')
  await page.locator('#export-csv').waitFor()
}

const download = async (item: string): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(item)])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' })

test('the menu of a list gives what the list shows as a file', async () => {
  await openMenu('partners')
  expect(await page.locator('#export-csv').innerText()).toBe('Exporteren (CSV)')
  // The list itself is the panel's own.
  expect((await violations(page)).filter((line) => line.includes('export-'))).toEqual([])
  const all = await download('#export-csv')
  expect(all.name).toMatch(/^partners-\d{4}-\d\d-\d\d\.csv$/)
  const count = rowsOf(all.text).length
  expect(count).toBeGreaterThan(5)

  await openMenu('partners?where[or][0][and][0][kinds][in][0]=education')
  const schools = rowsOf((await download('#export-csv')).text)
  expect(schools.length).toBeLessThan(count)
  expect(schools.length).toBeGreaterThan(0)
  expect(schools.every(({ kinds }) => kinds?.split('|').includes('education'))).toBe(true)

  await openMenu(`partners?search=${encodeURIComponent(schools[0]?.name ?? '')}`)
  const found = JSON.parse((await download('#export-json')).text) as { name: string }[]
  expect(found.map(({ name }) => name)).toContain(schools[0]?.name)
  expect(found.length).toBeLessThan(count)
})

test('accounts are no list, whoever asks', async () => {
  const status = await page.evaluate(async () => (await fetch('/api/export/users')).status)
  expect(status).toBe(404)
})
