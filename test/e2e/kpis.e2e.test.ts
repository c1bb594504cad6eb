import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { violations } from '../support/browser'
import { askAs, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { latePage } from '../support/latePage'

const TITLE = 'Fietsen naar de zee'
const NAME = 'Fietsers op het pad'

let region: DemoRegion
let manager: Page
let decider: Page
let visitor: Page
let project: string

beforeAll(async () => {
  region = await startDemoRegion()
  manager = await region.signIn('process-manager')
  decider = await region.signIn('decision-maker')
  visitor = await (await region.browser.newContext({ javaScriptEnabled: false })).newPage()
  const { json } = await askAs(manager, 'POST', 'projects', {
    _status: 'published',
    period: { end: '2025-12-31', start: '2024-01-01' },
    summary: 'Een pad langs de dijk.',
    title: TITLE,
  })
  project = (json.doc as { id: string }).id
}, 300_000)

afterAll(() => region.end(), 60_000)

const panel = (path: string) => `${region.program.url}/admin${path}`

/** The panel is drawn on the server first: what is typed before React has taken over is lost. */
const openForm = async (page: Page, path: string) => {
  await page.goto(panel(path))
  await page.locator('#action-save').waitFor()
  await page.waitForLoadState('networkidle')
}

const choose = async (page: Page, field: string, option: string) => {
  await page.click(`#field-${field} .rs__control`)
  await page.keyboard.type(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

const fillDay = async (page: Page, field: string, day: string) => {
  await page.locator(`#field-${field} input`).fill(day)
  await page.keyboard.press('Tab')
}

const save = async (page: Page) => {
  await page.click('#action-save')
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
}

const cardOf = (page: Page): Locator => page.getByRole('article', { name: NAME })

const openTab = async (page: Page): Promise<Locator> => {
  await page.goto(panel(`/collections/projects/${project}/kpis`))
  await page.waitForLoadState('networkidle')
  await cardOf(page).waitFor()
  return cardOf(page)
}

const openPeriod = async (card: Locator, year: string): Promise<Locator> => {
  const period = card.getByRole('listitem').filter({ hasText: new RegExp(`^${year}`) })
  await period.locator('summary').first().click()
  return period
}

const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()

const addressOf = async (): Promise<string> => {
  await visitor.goto(`${region.program.url}/doelen`)
  return (await visitor.getByRole('link', { name: NAME }).getAttribute('href')) ?? ''
}

describe('a KPI of a project', () => {
  test('is defined in the panel by an indicator, with its time and its baseline, and made public', async () => {
    await openForm(manager, '/collections/indicators/create?locale=nl')
    await manager.fill('#field-name', 'Fietsers')
    await manager.fill('#field-tells', 'Hoeveel fietsers op een zomerdag langs de dijk komen.')
    await manager.fill('#field-unit', 'fietsers')
    await save(manager)
    await manager.goto(panel(`/collections/projects/${project}/kpis`))
    await manager.getByRole('link', { name: 'Een KPI maken' }).click()
    await manager.waitForURL(/\/kpis\/create\?/)
    await manager.locator('#action-save').waitFor()
    await manager.waitForLoadState('networkidle')
    // It is of the project that it was asked for in, and measured while that runs.
    await manager.locator('#field-subjects').getByText(TITLE).waitFor()
    await manager.fill('#field-name', NAME)
    await choose(manager, 'indicator', 'Fietsers')
    await fillDay(manager, 'until', '31 december 2026')
    await manager.click('#action-save')
    await manager.getByText('na het einde van dat waarvan deze KPI is').waitFor()
    await fillDay(manager, 'until', '31 december 2025')
    await manager.fill('#field-baseline__value', '40')
    await manager.locator('#field-isPublic').check()
    await save(manager)
    const { json } = await askAs(manager, 'GET', `kpis/board/${project}`)
    expect(json).toMatchObject({ kpis: [{ kpi: { baseline: 40, from: '2024-01-01', until: '2025-12-31' } }] })
  })

  test('has a target for each year, and is measured: what is entered counts for nobody yet', async () => {
    const card = await openTab(manager)
    expect(await violations(manager, [], '.kpis')).toEqual([])
    expect(await card.innerText()).toContain('Hoeveel fietsers op een zomerdag')
    const period = await openPeriod(card, '2024')
    await period.getByLabel(/^Doel/).fill('80')
    await period.getByRole('button', { name: 'Doel opslaan' }).click()
    await said(manager, 'Het doel is opgeslagen.')
    await period.getByLabel(/^Waarde/).fill('95')
    await period.getByLabel('Bron').fill('Teller aan de dijk')
    await period.getByRole('button', { name: 'Indienen' }).click()
    await said(manager, 'ingediend')
    expect(await violations(manager, [], '.kpis')).toEqual([])
    const before = await visitor.goto(region.program.url + (await addressOf()))
    expect(before?.status()).toBe(200)
    expect(await visitor.locator('main').innerText()).toContain('Nog niet gemeten')
  })

  test('shows what somebody else saved beside what is being typed, and either can stay', async () => {
    const [one, other] = [await openPeriod(await openTab(manager), '2025'), await manager.context().newPage()]
    await one.getByLabel(/^Waarde/).fill('50')
    const theirs = await openPeriod(await openTab(other), '2025')
    await theirs.getByLabel(/^Waarde/).fill('60')
    await theirs.getByRole('button', { name: 'Opslaan als concept' }).click()
    await said(other, 'Het concept is opgeslagen.')
    await one.getByRole('button', { name: 'Opslaan als concept' }).click()
    const told = one.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit intussen opgeslagen' })
    await told.getByText('60 fietsers').waitFor()
    expect(await one.getByLabel(/^Waarde/).inputValue()).toBe('50')
    await told.getByRole('button', { name: 'Dat overnemen' }).click()
    expect(await one.getByLabel(/^Waarde/).inputValue()).toBe('60')
    expect(await told.count()).toBe(0)
    await other.close()
  })

  test('shows what is in a period that was opened while the page was still loading', async () => {
    const early = await latePage(decider.context())
    await early.goto(panel(`/collections/projects/${project}/kpis`), { waitUntil: 'commit' })
    const period = await openPeriod(cardOf(early), '2024')
    expect(await period.getByText('Teller aan de dijk').count()).toBe(0)
    await period.getByText('Teller aan de dijk').waitFor()
    await early.close()
  })

  test('waits on the dashboard of who decides, who approves it in its place', async () => {
    await decider.goto(panel(''))
    await decider.getByRole('link', { name: NAME }).first().click()
    await decider.waitForURL(/\/kpis#kpi-heading-/)
    await decider.waitForLoadState('networkidle')
    const period = await openPeriod(cardOf(decider), '2024')
    await period.getByText('Teller aan de dijk').waitFor()
    await period.getByRole('button', { name: /^Goedkeuren/ }).click()
    await said(decider, 'Goedgekeurd. Dit telt nu.')
  })

  test('is read by anybody as a chart with its table, as a file, and on the page of its project', async () => {
    const address = region.program.url + (await addressOf())
    await visitor.goto(address)
    const main = visitor.locator('main')
    expect(await main.innerText()).toMatch(/95\s+fietsers\s.*2024/)
    expect(await main.locator('figure svg').count()).toBeGreaterThan(0)
    expect(await main.locator('table').first().textContent()).toMatch(/2024.*95/)
    // What looks for barriers is a script itself.
    const looking = await region.browser.newContext()
    const scripted = await looking.newPage()
    await scripted.goto(address)
    expect(await violations(scripted)).toEqual([])
    await looking.close()
    const csv = await (await fetch(`${address}.csv`)).text()
    expect(csv).toMatch(/^2024,2024-01-01,2024-12-31,95,/m)
    const text = await (await fetch(address)).text()
    expect(text).toContain('"@type":"Observation"')
    const { json } = await askAs(manager, 'GET', `projects/${project}?depth=0`)
    await visitor.goto(`${region.program.url}/projecten/${String(json.slug)}`)
    await visitor.getByRole('heading', { name: 'Wat we willen bereiken' }).waitFor()
    expect(await visitor.locator('main').innerText()).toContain(NAME)
  })
})
