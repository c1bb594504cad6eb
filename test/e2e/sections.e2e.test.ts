import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { askAs, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { createPanel } from '../support/panel'
import type { RunningProgram } from '../support/program'

let region: DemoRegion
let program: RunningProgram
let one: Page
let other: Page

beforeAll(async () => {
  region = await startDemoRegion()
  program = region.program
  one = await region.signIn('process-manager')
  other = await one.context().newPage()
}, 300_000)

afterAll(() => region.end(), 60_000)

const sectionId = async (key: string): Promise<string> => {
  const { json } = await askAs(
    one,
    'GET',
    `plan-sections?depth=0&limit=1&where[key][equals]=${key}&where[text][exists]=true`,
  )
  return (json as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

const write = async (page: Page, words: string) => {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** Presses save and answers what the API said. */
const save = async (page: Page): Promise<Response> => {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      new URL(response.url()).pathname.startsWith('/api/plan-sections'),
  )
  await page.locator('#action-save').first().click()
  return answered
}

test('a section shows what it asks above its text', async () => {
  const panel = createPanel(one, program.url)
  await panel.open('plan-sections', await sectionId('motive'))
  const guidance = one.getByText('Wat gebeurde er waardoor dit idee nu op tafel ligt?')
  await guidance.waitFor()
  expect(await guidance.isVisible()).toBe(true)
})

test('whoever writes on can save again and again', async () => {
  for (const words of [' Eerste zin.', ' Tweede zin.', ' Derde zin.']) {
    await write(one, words)
    const answer = await save(one)
    expect(answer.status(), await answer.text()).toBe(200)
    await one.locator('.toast-success').first().waitFor()
  }
})

test('who saves on an older state is told who was first, and keeps what was typed', async () => {
  const id = await sectionId('vision')
  await createPanel(one, program.url).open('plan-sections', id)
  await createPanel(other, program.url).open('plan-sections', id)
  await write(other, ' Mijn eigen woorden.')
  await write(one, ' De ander was eerder.')
  expect((await save(one)).status()).toBe(200)
  expect((await save(other)).status()).toBe(409)
  await other.getByText('nadat u het opende').first().waitFor()
  expect(await other.locator('[data-lexical-editor=true]').first().innerText()).toContain(
    'Mijn eigen woorden.',
  )
})

test('a filter that reaches through two relations leaves the program alive', async () => {
  const page = await region.signIn('partner-member')
  const answer = await askAs(page, 'GET', 'projects?where[plan.risks.score][equals]=9')
  await new Promise((done) => setTimeout(done, 1000))
  expect([answer.status, (await fetch(`${program.url}/healthz`)).status]).toEqual([400, 200])
})

test('an amount stands in a list in euros, as in its form, and nothing asks for it in cents', async () => {
  const { json } = await askAs(one, 'GET', 'budget-lines?depth=0&limit=1&sort=-cents')
  const [line] = json.docs as { cents: number; id: string }[]
  await one.goto(`${program.url}/admin/collections/budget-lines?sort=-cents`)
  const row = one.locator('.row-1')
  await row.waitFor()
  expect(await row.innerText()).toContain(`€ ${((line?.cents ?? 0) / 100).toLocaleString('nl-NL')}`)
  expect(await row.innerText()).not.toContain(String(line?.cents))
  await one.getByRole('button', { name: 'Filters' }).click()
  await one.getByRole('button', { name: 'Filter toevoegen' }).click()
  await one.locator('.condition__field .react-select').click()
  const options = one.locator('.condition__field .rs__option')
  await options.first().waitFor()
  const choices = await options.allInnerTexts()
  expect(choices).toContain('Omschrijving')
  expect(choices.filter((choice) => choice.includes('€'))).toEqual([])
})

test('what became of an amount is told in euros where versions are compared', async () => {
  const { json } = await askAs(one, 'GET', 'projects?depth=0&limit=1&where[_status][equals]=published')
  const { id } = (json.docs as { id: string }[])[0] ?? { id: '' }
  expect((await askAs(one, 'PATCH', `projects/${id}`, { funding: { totalCents: 123_456_700 } })).status).toBe(
    200,
  )
  const { json: versions } = await askAs(
    one,
    'GET',
    `projects/versions?depth=0&limit=1&sort=-updatedAt&where[parent][equals]=${id}`,
  )
  const [newest] = versions.docs as { id: string }[]
  await one.goto(`${program.url}/admin/collections/projects/${id}/versions/${newest?.id ?? ''}`)
  await one.getByText('€ 1.234.567', { exact: true }).first().waitFor()
  expect(await one.locator('.view-version').innerText()).not.toContain('123456700')
})
