import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { violations } from '../support/browser'
import { askAs, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { holdRequests } from '../support/holdRequests'
import { latePage } from '../support/latePage'
import { settlePhase } from '../support/settlePhase'
import { writeDocument } from '../support/writeDocument'

const TITLE = 'Warmte uit het kanaal'

let region: DemoRegion
let manager: Page
let decider: Page
let project: string

beforeAll(async () => {
  region = await startDemoRegion()
  manager = await region.signIn('process-manager')
  decider = await region.signIn('decision-maker')
  const { json } = await askAs(manager, 'POST', 'projects', {
    _status: 'published',
    summary: 'Twee straten delen de warmte van het water.',
    title: TITLE,
  })
  project = (json.doc as { id: string }).id
}, 300_000)

afterAll(() => region.end(), 60_000)

const address = () => `${region.program.url}/admin/collections/projects/${project}/phases`

const open = async (page: Page) => {
  await page.goto(address())
  await page.locator('.phases').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Waits until the trail says that the project is in this phase. */
const isIn = (page: Page, phase: string) =>
  page.locator('.phases__trail [aria-current=step] h3', { hasText: phase }).waitFor()

/** Waits for the view to say that something was done. */
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()

const openItem = async (page: Page, key: string) => {
  const item = page.locator(`#item-${key}`)
  if ((await item.getAttribute('open')) === null) await item.locator('summary').first().click()
  return item
}

const decide = async (page: Page, decision: string, fill: () => Promise<void> = () => Promise.resolve()) => {
  await open(page)
  await page.getByText('Poortgesprek vastleggen').click()
  await page.getByLabel('Aanwezig').fill('Marijke Hofstra\nWiebe Stuurman')
  await page.getByRole('radio', { exact: true, name: decision }).check()
  await fill()
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await said(page, 'Het besluit is vastgelegd.')
}

const publicPage = async (): Promise<string> => {
  const { json } = await askAs(manager, 'GET', `projects/${project}?depth=0`)
  return (await fetch(`${region.program.url}/projecten/${String(json.slug)}`)).text()
}

/** What has the focus, by its id or else by what it says. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '')

test('a project that has not started stands apart in the overview, which leads to where it can be', async () => {
  await manager.goto(`${region.program.url}/admin/phases`)
  await manager.getByRole('link', { name: /^Nog niet begonnen/ }).click()
  await manager.getByRole('link', { name: TITLE }).click()
  await manager.waitForURL(address())
  await manager.getByText('Dit doorloopt nog geen fasen.').waitFor()
})

test('a process manager reads what a life cycle asks, starts a project on it, and reads what would open its gate', async () => {
  await open(manager)
  const choice = manager.getByLabel('Levensloop')
  await choice.selectOption({ label: 'Levensloop in vier fasen, versie 1' })
  const about = manager.locator(`[id="${await choice.getAttribute('aria-describedby')}"]`)
  expect(await about.innerText()).toMatch(/Fasen: 4\. Punten: 145\./)
  await manager.getByRole('button', { name: 'Beginnen' }).click()
  await manager.locator('.phases__trail').waitFor()
  await expect.poll(() => focused(manager)).toBe('phases-trail')
  await said(manager, 'Begonnen.')
  await manager.getByRole('button', { name: 'Sluiten' }).click()
  expect(await manager.getByRole('status').filter({ hasText: 'Begonnen.' }).count()).toBe(0)
  await isIn(manager, 'Idee')
  await manager.getByText('De poort van deze fase is nog dicht').waitFor()
  await manager.getByText('U kunt een besluit vragen, maar niet om door te gaan.').waitFor()
  expect(await publicPage()).toContain('Waar staat dit project?')
})

test('an item and the decision that were opened while the page was still loading show what is in them', async () => {
  const early = await latePage(decider.context())
  await early.goto(address(), { waitUntil: 'commit' })
  const item = early.locator('#item-intent-discussed')
  await item.locator('summary').first().click()
  await early.getByText('Poortgesprek vastleggen').click()
  await item.locator('.phases__inside').waitFor()
  await early.getByLabel('Aanwezig').waitFor()
  await early.close()
})

test('an item is answered in its place with a file that is uploaded there, and a check is overruled with a reason', async () => {
  const file = await writeDocument(join(inject('runFolder'), 'verslag van het overleg.pdf'))
  await open(manager)
  const item = await openItem(manager, 'intent-discussed')
  await item.getByLabel('Werk').selectOption({ label: 'Klaar' })
  await item.getByLabel('Uitkomst').selectOption({ label: 'In orde' })
  await item.getByLabel('Soort bewijs').selectOption({ label: 'Bestand' })
  await item.getByLabel('Kies een bestand').setInputFiles(file)
  await item.getByText('verslag van het overleg').first().waitFor()
  const fresh = await holdRequests(manager, (request) => request.headers().rsc === '1')
  await item.getByRole('button', { name: 'Opslaan' }).click()
  await said(manager, 'Het antwoord is opgeslagen.')
  await item.getByLabel('Soort bewijs').selectOption({ label: 'Notitie' })
  await item.getByLabel('Notitie', { exact: true }).fill('Dat was niet nodig.')
  await item.getByRole('button', { name: 'Toevoegen' }).click()
  await item.getByRole('button', { name: 'Verwijderen: Dat was niet nodig.' }).click()
  const focused = item.locator('button:focus', { hasText: 'Verwijderen' })
  const removesFile = /^Verwijderen: .*verslag van het overleg/
  await expect.poll(() => focused.getAttribute('aria-label')).toMatch(removesFile)
  // What was saved comes back with an id, which takes the focus from nobody.
  await fresh.letGo()
  await item.locator('summary [data-settled=true]').first().waitFor()
  expect(await focused.getAttribute('aria-label')).toMatch(removesFile)
  const check = await openItem(manager, 'intent-signed')
  await check.getByText('Het getekende document ontbreekt.').waitFor()
  await check.getByLabel('Zelf beoordelen').selectOption({ label: 'In orde' })
  await check.getByRole('button', { name: 'Opslaan' }).click()
  await check.getByRole('alert').first().waitFor()
  await check.getByLabel('Reden').first().fill('De verklaring ligt op papier bij de notaris.')
  await check.getByRole('button', { name: 'Opslaan' }).click()
  await check.getByText('In orde, zelf beoordeeld').first().waitFor()
})

test('a decision is asked for, and who decides finds it on the dashboard and lets the project on', async () => {
  await settlePhase(manager, project, 'idea')
  await open(manager)
  await manager.getByText('De poort van deze fase is open.').waitFor()
  await manager.getByRole('button', { name: 'Besluit vragen' }).click()
  await said(manager, 'Het besluit is gevraagd.')
  await decider.goto(`${region.program.url}/admin`)
  await decider.getByRole('link', { name: TITLE }).first().click()
  await decider.waitForURL(/\/phases/)
  await decide(decider, 'Door')
  await isIn(decider, 'Ontwikkeling')
  await decider.getByText('Door, fase Idee').waitFor()
  // Who asks is no decider, and is shown no way to decide.
  await open(manager)
  expect(await manager.getByText('Poortgesprek vastleggen').count()).toBe(0)
})

test('a waiver that one asks for and another gives opens a gate that waited for one item', async () => {
  await settlePhase(manager, project, 'development', ['research-plan-made'])
  await open(manager)
  await manager.getByText('De poort van deze fase is nog dicht').waitFor()
  const item = await openItem(manager, 'research-plan-made')
  await item.getByText('Ontheffing vragen').first().click()
  await item.getByLabel('Reden').last().fill('Het onderzoek begint pas na de winter.')
  await item.getByLabel('Laatste dag').fill(`${new Date().getUTCFullYear() + 1}-03-31`)
  await item.getByRole('button', { name: 'Ontheffing vragen' }).click()
  await said(manager, 'De ontheffing is gevraagd.')
  expect(await item.getByRole('button', { name: 'Ontheffing geven' }).count()).toBe(0)
  await open(decider)
  const asked = await openItem(decider, 'research-plan-made')
  await asked.getByRole('button', { name: 'Ontheffing geven' }).click()
  await said(decider, 'De ontheffing is gegeven.')
  await decider.getByText('De poort van deze fase is open.').waitFor()
})

test('one step back reopens the phase before and keeps what was done; then the project goes on to execution', async () => {
  await decide(decider, 'Een stap terug', () =>
    decider.getByLabel('Reden').last().fill('Twee straten doen niet meer mee; zoek eerst andere.'),
  )
  await isIn(decider, 'Idee')
  await decider.getByText('De poort van deze fase is open.').waitFor()
  await decide(decider, 'Door')
  await isIn(decider, 'Ontwikkeling')
  await decide(decider, 'Door, onder voorwaarden', async () => {
    await decider.getByRole('button', { name: 'Voorwaarde toevoegen' }).click()
    await decider.getByRole('button', { name: 'Besluit vastleggen' }).click()
    for (const [field, words] of [
      [decider.getByLabel('Voorwaarde', { exact: true }), 'Schrijf op wat er moet gebeuren.'],
      [decider.getByLabel('Wie').last(), 'Kies wie ervoor zorgt.'],
      [decider.getByLabel('Klaar op').last(), 'Kies een dag.'],
    ] as const) {
      await decider.getByText(words).waitFor()
      expect(await field.getAttribute('aria-invalid')).toBe('true')
    }
    await decider.getByLabel('Voorwaarde', { exact: true }).fill('Een tweede netbeheerder is gevraagd.')
    await decider.getByLabel('Wie').last().selectOption({ label: 'Marijke Hofstra' })
    await decider
      .getByLabel('Klaar op')
      .last()
      .fill(`${new Date().getUTCFullYear() + 1}-02-01`)
  })
  await isIn(decider, 'Verspreiding')
  await decider.getByText('Een tweede netbeheerder is gevraagd.').first().waitFor()
  const shown = await publicPage()
  expect(shown).toContain('Verspreiding')
  expect(shown).not.toContain('netbeheerder')
  expect(shown).not.toContain('Twee straten doen niet meer mee')
})

test('the review can be read back whole, as it was, on a page that is made to be printed', async () => {
  await open(decider)
  await decider
    .getByRole('link', { name: /Heel bekijken en afdrukken/ })
    .first()
    .click()
  await decider.getByRole('button', { name: 'Afdrukken' }).waitFor()
  expect(await decider.locator('.phases').innerText()).toContain('Wiebe Stuurman')
  await decider.emulateMedia({ media: 'print' })
  expect(await decider.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false)
  await decider.emulateMedia({ media: 'screen' })
})

test('who has the panel in English reads in English what a project is asked, whatever language documents are written in', async () => {
  const english = await region.signIn('process-manager', { locale: 'en-GB' })
  await english.goto(`${address()}?locale=nl&phase=idea`)
  await english.getByText('Does everybody know what they sign for?').first().waitFor()
  await english.context().close()
})

test('whoever makes the next version of a life cycle is told so, with the focus on its name, and its items are put in its steps by name', async () => {
  const admin = await region.signIn('admin')
  const { json } = await askAs(admin, 'GET', 'life-cycles?where[key][equals]=seven-steps&depth=0')
  const [{ id } = { id: '' }] = json.docs as { id: string }[]
  await admin.goto(`${region.program.url}/admin/collections/life-cycles/${id}`)
  await admin.getByRole('button', { name: 'Nieuwe versie maken' }).click()
  await admin.getByText('Dit is de nieuwe versie.').waitFor()
  await expect.poll(() => focused(admin)).toBe('Levensloop in zeven stappen')
  await expect.poll(() => new URL(admin.url()).search).toBe('')
  const made = new URL(admin.url()).pathname.split('/').at(-1) ?? ''
  const items = await askAs(admin, 'GET', `life-cycle-items?where[lifeCycle][equals]=${made}&limit=1&depth=0`)
  const [item = { id: '', step: '' }] = items.json.docs as { id: string; step: string }[]
  await admin.goto(`${region.program.url}/admin/collections/life-cycle-items/${item.id}`)
  const step = admin.locator('#field-step')
  await step.getByText(': ').first().waitFor()
  await step.locator('input').first().fill('In')
  await admin.locator('.rs__option').first().waitFor()
  expect(await admin.locator('.rs__option').count()).toBeGreaterThan(0)
  await admin.context().close()
})

test('the phases of a project break no rule of WCAG 2.2 AA, wide and narrow, and fit a telephone', async () => {
  for (const width of [1280, 375]) {
    await manager.setViewportSize({ height: 800, width })
    await open(manager)
    await openItem(manager, 'results-told')
    expect(await violations(manager, [], '.phases')).toEqual([])
    expect(await manager.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})
