import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Role, roles } from '../../src/domain/people/roles'
import { matrix, slugs } from '../access/matrix'
import { violations } from '../support/browser'
import { askAs, demoPassword, type DemoRegion, startDemoRegion } from '../support/demoRegion'
import { createPanel } from '../support/panel'

let region: DemoRegion
const url = (path: string) => `${region.program.url}/admin${path}`

beforeAll(async () => {
  region = await startDemoRegion()
}, 300_000)

afterAll(() => region.end(), 60_000)

/** What Payload draws around every screen. */
const frame = ['.nav', '.app-header', '.template-default__nav-toggler-wrapper']

const openDashboard = async (page: Page) => {
  await page.goto(url(''))
  await page.locator('.own-dashboard').waitFor()
  await page.waitForLoadState('networkidle')
}

/** What the dashboard says, by block and topic, with how many there are. */
const saidTo = (page: Page): Promise<string[]> =>
  page.locator('.own-dashboard [data-topic]').evaluateAll((topics) =>
    topics.map((topic) => {
      const block = topic.closest('[data-block]')?.getAttribute('data-block') ?? ''
      const count = topic.querySelector('.dashboard-block__count')?.textContent ?? ''
      return `${block}: ${topic.getAttribute('data-topic') ?? ''} ${count}`.trim()
    }),
  )

/** What each role finds on its dashboard in the demo region. */
const asked: Record<Role, readonly string[]> = {
  admin: [
    'asked: gates-to-decide (1)',
    'asked: waivers-to-give (1)',
    'asked: measurements-to-approve (2)',
    'asked: practices-to-review (1)',
    'asked: links-to-review (1)',
    'asked: projects-to-publish (2)',
    'asked: updates-to-publish (1)',
  ],
  'process-manager': [
    'asked: measurements-to-approve (1)',
    'asked: transfers-to-record (2)',
    'asked: ideas-to-answer (1)',
    'asked: practices-to-review (1)',
    'asked: links-to-review (1)',
    'asked: items-to-settle (2)',
    'asked: sections-to-write (2)',
    'asked: projects-to-publish (2)',
    'asked: updates-to-publish (1)',
    'projects: my-projects',
  ],
  editor: ['asked: projects-to-publish (2)', 'asked: updates-to-publish (1)'],
  'decision-maker': [
    'asked: gates-to-decide (1)',
    'asked: waivers-to-give (1)',
    'asked: measurements-to-approve (2)',
    'projects: my-projects',
  ],
  'education-broker': [
    'asked: questions-to-place (2)',
    'asked: items-to-settle (2)',
    'asked: sections-to-write (1)',
    'projects: my-projects',
  ],
  'school-editor': ['asked: assignments-to-answer (1)', 'asked: links-to-mend (1)', 'projects: my-projects'],
  'partner-manager': [
    'asked: transfers-to-agree (1)',
    'asked: rounds-to-state (1)',
    'asked: items-to-settle (2)',
    'projects: my-projects',
  ],
  'partner-member': ['asked: rounds-to-state (1)', 'projects: my-projects'],
}

/** Screens of one role alone. */
const ownScreens: Partial<Record<Role, readonly string[]>> = {
  admin: ['deleted-documents', 'status'],
  'school-editor': ['school'],
}

/** What is looked at in the phases and the KPIs of a project, and in no list of its own. */
const unlisted = new Set<string>([
  'phase-trails',
  'checklist-items',
  'waivers',
  'gate-reviews',
  'gate-conditions',
  'kpi-periods',
  'kpi-measurements',
])

describe('the panel of each role', () => {
  test.each(roles)(
    '%s finds what it can read in the menu and nothing else, and what it is asked',
    async (role) => {
      const page = await region.signIn(role)
      await openDashboard(page)
      const menu = await page
        .locator('nav a[id^="nav-"]')
        .evaluateAll((links) => links.map(({ id }) => id.replace('nav-', '')))
      const readable = slugs.filter((slug) => matrix[slug][role].read !== 'none' && !unlisted.has(slug))
      const own = ownScreens[role] ?? []
      expect(menu.toSorted()).toEqual(
        [...readable, 'global-site', 'kpis-overview', 'phases', ...own].toSorted(),
      )
      // What is to be measured follows the calendar.
      const said = (await saidTo(page)).filter((line) => !line.startsWith('asked: measurements-due'))
      expect(said).toEqual(asked[role])
      await page.context().close()
    },
  )

  test('who is asked nothing is told so in one sentence', async () => {
    const admin = await region.signIn('admin')
    await askAs(admin, 'POST', 'users', {
      active: true,
      email: 'rust@streekwerk.example',
      name: 'Rik Rust',
      password: demoPassword,
      roles: ['partner-member'],
    })
    const page = await region.signIn('rust@streekwerk.example')
    await openDashboard(page)
    expect((await page.locator('.own-dashboard').innerText()).split(/\n+/)).toEqual([
      'Welkom, Rik Rust',
      'Er wacht niets op u. In het menu vindt u alles wat u kunt lezen en bijhouden.',
    ])
    await page.context().close()
    await admin.context().close()
  })
})

describe('a transfer', () => {
  let member: Page
  let giver: Page
  let getter: Page
  let id: string

  const idOf = async (page: Page, collection: string, where: string): Promise<string> => {
    const { json } = await askAs(page, 'GET', `${collection}?depth=0&limit=1&${where}`)
    return (json as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  const steps = (page: Page) => page.locator('.transfer-steps')
  const buttons = (page: Page) =>
    page.locator('.transfer-steps > .transfer-steps__acts > button').allInnerTexts()
  const openFromDashboard = async (page: Page) => {
    await openDashboard(page)
    await page.locator(`[data-topic=transfers-to-agree] a[href$="${id}"]`).click()
    await steps(page).waitFor()
    await page.waitForLoadState('networkidle')
  }
  const press = (page: Page, name: string) => steps(page).getByRole('button', { exact: true, name }).click()
  const stands = (page: Page, state: string) => page.locator(`.transfer-steps[data-state=${state}]`).waitFor()

  beforeAll(async () => {
    const admin = await region.signIn('admin')
    const school = await idOf(admin, 'partners', 'where[name][like]=Singel')
    await askAs(admin, 'POST', 'users', {
      active: true,
      email: 'singel@streekwerk.example',
      name: 'Gerben Prins',
      organisation: school,
      password: demoPassword,
      roles: ['partner-manager'],
    })
    await admin.context().close()
    member = await region.signIn('partner-member')
    giver = await region.signIn('partner-manager')
    getter = await region.signIn('singel@streekwerk.example')
  }, 120_000)

  test('is proposed by a member of the one side, who cannot agree to it', async () => {
    const panel = createPanel(member, region.program.url)
    await panel.openNew('transfers')
    expect(await steps(member).count()).toBe(0)
    await member.locator('#action-save').first().click()
    await member.getByText('Kies dit eerst').first().waitFor()
    expect(await member.getByText('Kies dit eerst').count()).toBe(3)
    await member.setViewportSize({ height: 800, width: 375 })
    expect(await member.getByText('Kies dit eerst').first().isVisible()).toBe(true)
    await member.setViewportSize({ height: 900, width: 1280 })
    await panel.choose('project', 'Van boer tot bord')
    await panel.choose('provider', 'De Lage Weide')
    await panel.choose('receiver', 'De Singel')
    await panel.choose('resourceType', 'Inzet van mensen')
    await panel.fill('costToProviderCents', '1.250,50')
    await panel.fill('quantity__amount', '2,5')
    await panel.choose('quantity__unit', 'Uren')
    await member.locator('#action-save').first().click()
    await member.waitForURL((at) => /\/transfers\/[0-9a-f-]{36}/.test(at.pathname))
    id = panel.id()
    await steps(member).waitFor()
    const { json } = await askAs(member, 'GET', `transfers/${id}?depth=0`)
    expect(json).toMatchObject({ costToProviderCents: 125_050, quantity: { amount: 2.5, unit: 'hour' } })
    expect(await member.locator('#field-quantity__amount').inputValue()).toBe('2,5')
    expect(await buttons(member)).toEqual([])
    expect(await steps(member).innerText()).toContain('De volgende stap zet de partnermanager')
  })

  test('waits on the dashboards of both managers, and the first to agree leaves it open for the other', async () => {
    await openFromDashboard(giver)
    expect(await buttons(giver)).toEqual(['Akkoord gaan', 'Overdracht annuleren'])
    await steps(giver).locator('#transfer-agree').focus()
    await giver.keyboard.press('Enter')
    await steps(giver).getByText('akkoord, Hanneke Veldkamp').waitFor()
    await expect
      .poll(() => giver.evaluate(() => document.activeElement?.textContent))
      .toBe('Stand van de overdracht')
    expect(await buttons(giver)).toEqual(['Overdracht annuleren'])
    await openDashboard(giver)
    expect(await giver.locator(`[data-topic=transfers-to-agree] a[href$="${id}"]`).count()).toBe(0)
  })

  test('nobody agrees to terms that changed since they were read', async () => {
    await openFromDashboard(getter)
    const changed = await askAs(member, 'PATCH', `transfers/${id}`, { costToProviderCents: 130_000 })
    expect(changed.status).toBe(200)
    await press(getter, 'Akkoord gaan')
    await steps(getter).getByText('gewijzigd sinds u haar las').waitFor()
    await expect.poll(() => getter.evaluate(() => document.activeElement?.id)).toBe('transfer-agree')
    await getter.reload()
    await steps(getter).waitFor()
    await getter.waitForLoadState('networkidle')
    expect(await getter.locator('#field-costToProviderCents').inputValue()).toBe('1.300')
    await stands(getter, 'proposed')
  })

  test('is agreed once both sides have, anew after the terms changed and over nothing unsaved; then committed', async () => {
    await openFromDashboard(giver)
    await press(giver, 'Akkoord gaan')
    await steps(giver).getByText('akkoord, Hanneke Veldkamp').waitFor()
    await openFromDashboard(getter)
    await getter.locator('#field-softValue__statement').fill('Nog niet bewaard')
    await press(getter, 'Akkoord gaan')
    await steps(getter).getByText('nog niet bewaard zijn').waitFor()
    await stands(getter, 'proposed')
    await openFromDashboard(getter)
    await press(getter, 'Akkoord gaan')
    await stands(getter, 'agreed')
    expect(await getter.locator('#field-state').innerText()).toContain('Afgesproken')
    await press(getter, 'Toezeggen')
    await stands(getter, 'committed')
  })

  test('asks once more before it is settled, and delivered it is fixed', async () => {
    await press(getter, 'Als geleverd melden')
    const question = getter.getByRole('dialog')
    await question.getByText('er verandert daarna niets meer aan').waitFor()
    expect(await violations(getter, [], '.transfer-steps__dialog')).toEqual([])
    await getter.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    await expect.poll(() => getter.evaluate(() => document.activeElement?.id)).toBe('transfer-deliver')
    await press(getter, 'Als geleverd melden')
    await question.getByRole('button', { name: 'Ja, geleverd' }).click()
    await stands(getter, 'delivered')
    expect(await buttons(getter)).toEqual([])
    expect(await steps(getter).innerText()).toContain('is geleverd en staat vast')
    await getter.locator('#field-softValue__statement').fill('Toch anders')
    await getter.locator('#action-save').first().click()
    await getter.getByText('Wat geleverd is, staat vast').first().waitFor()
  })
})

describe('a table of what refers to a project', () => {
  test('has a button to make another for who may, and for nobody else', async () => {
    const offers = async (role: Role) => {
      const page = await region.signIn(role)
      const { json } = await askAs(
        page,
        'GET',
        'projects?depth=0&limit=1&where[title][equals]=Van boer tot bord',
      )
      const panel = createPanel(page, region.program.url)
      await page.goto(url(`/collections/projects/${(json as { docs: { id: string }[] }).docs[0]?.id ?? ''}`))
      await page.waitForLoadState('networkidle')
      await panel.openTab('Uitwisseling')
      const buttonsOf = async (field: string) => {
        const table = page.locator(`#field-${field}`)
        await table.getByText('Kolommen').waitFor()
        return table.getByRole('button', { exact: true, name: 'Toevoegen' }).count()
      }
      const counts = { rounds: await buttonsOf('valueRounds'), transfers: await buttonsOf('transfers') }
      await page.context().close()
      return counts
    }
    expect(await offers('partner-manager')).toEqual({ rounds: 0, transfers: 1 })
    expect(await offers('process-manager')).toEqual({ rounds: 1, transfers: 1 })
  })
})

describe('the screens of the house', () => {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [
      { height: 900, width: 1280 },
      { height: 800, width: 360 },
    ].map((viewport) => ({ colorScheme, viewport })),
  )
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

  test.each(looks)('break no rule of WCAG 2.2 AA and fit the window: %o', async (look) => {
    const page = await region.signIn('process-manager', look)
    await openDashboard(page)
    expect(await page.locator('html').getAttribute('data-theme')).toBe(look.colorScheme)
    expect(await violations(page, frame)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const panel = createPanel(page, region.program.url)
    const { json } = await askAs(
      page,
      'GET',
      'projects?depth=0&limit=1&where[title][equals]=Van boer tot bord',
    )
    await panel.open('projects', (json as { docs: { id: string }[] }).docs[0]?.id ?? '')
    for (const tab of ['Partners en team', 'Plan en voorbeelden', 'Uitwisseling']) {
      await panel.openTab(tab)
      await page.locator('.overview:visible').first().waitFor()
      expect(await violations(page, [], '.overview')).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await openDashboard(page)
    await page.locator('[data-topic=transfers-to-record] li a').first().click()
    await page.locator('.transfer-steps').waitFor()
    expect(await violations(page, [], '.transfer-steps')).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.context().close()
    const school = await region.signIn('school-editor', look)
    await school.goto(url('/school'))
    await school.locator('.school-desk').waitFor()
    expect(await violations(school, frame)).toEqual([])
    await school.context().close()
  })
})
