import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { launchBrowser, violations } from '../support/browser'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { freePort } from '../support/freePort'
import { createPanel } from '../support/panel'
import { type RunningProgram, startProgram } from '../support/program'
import { withoutAvifs } from '../support/withoutAvifs'

const CAMERA = 'Camera of the test'
const PASSWORD = 'een-wachtwoord-voor-de-proef'
/** Every public output that lists projects: what is gone must be gone from each. */
const OUTPUTS = ['/', '/projecten', '/en/', '/en/projects', '/sitemap-projects.xml', '/projecten.json']

let folder: string
let database: TestDatabase
let programs: RunningProgram[] = []
let browser: Browser
let page: Page
let panel: ReturnType<typeof createPanel>

const startInstance = async (): Promise<RunningProgram> =>
  startProgram({
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    DEMO_PASSWORD: PASSWORD,
    PAYLOAD_SECRET: 'a-secret-that-both-instances-of-this-test-share',
    PORT: String(await freePort()),
    SEED: 'demo',
  })

const read = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' })
  return { status: response.status, location: response.headers.get('location'), text: await response.text() }
}

/** All that the public can read in every instance, in one text. */
const everything = async (): Promise<string> => {
  const urls = programs.flatMap(({ url }) => OUTPUTS.map((path) => url + path))
  return (await Promise.all(urls.map(read))).map(({ text }) => withoutAvifs(text)).join('\n')
}

/** Waits until something is so in the outputs, at most the second that is promised. */
const withinASecond = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  const deadline = Date.now() + 1000
  for (;;) {
    const answer = await isSo()
    if (answer || Date.now() > deadline) return answer
    await new Promise((done) => setTimeout(done, 50))
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streekwerk-e2e-'))
  database = await createTestDatabase({ empty: true })
  // Both at once, on an empty database: one of them migrates and seeds, the other waits.
  programs = await Promise.all([startInstance(), startInstance()])
  const [first] = programs
  if (!first) throw new Error('no program')
  browser = await launchBrowser()
  page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(30_000)
  panel = createPanel(page, first.url)
  await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#7fa36b' } })
    .jpeg()
    .withExif({
      IFD0: { Make: CAMERA },
      IFD3: {
        GPSLatitude: '53/1 11/1 24/1',
        GPSLatitudeRef: 'N',
        GPSLongitude: '6/1 24/1 0/1',
        GPSLongitudeRef: 'E',
      },
    })
    .toFile(photo())
}, 300_000)

afterAll(async () => {
  await browser.close()
  const codes = await Promise.all(programs.map((program) => program.stop()))
  await database.drop()
  await rm(folder, { recursive: true, force: true })
  expect(codes).toEqual([0, 0])
}, 60_000)

const photo = (): string => join(folder, 'trekvaart.jpg')

let projectId: string
const at = (path: string) => programs.map(({ url }) => url + path)
/** What the API lists to whoever is signed in. */
const listed = async <Doc>(path: string): Promise<Doc[]> => {
  const [url = ''] = at(path)
  const answer: unknown = await page.evaluate(
    async (address) => (await (await fetch(address)).json()) as unknown,
    url,
  )
  return (answer as { docs: Doc[] }).docs
}

test('an editor signs in, makes a partner and a project with a picture in Dutch, and the public reads them', async () => {
  await panel.signIn('editor@streekwerk.example', PASSWORD)
  await panel.openNew('partners')
  await panel.fill('name', 'Imkerij De Linde')
  await panel.choose('kinds', 'Ondernemers')
  await panel.publish()
  await panel.openNew('projects')
  await panel.fill('title', 'Bijen langs de trekvaart')
  await panel.fill('summary', 'Bloemen en kasten langs het water.')
  await panel.write('story', 'Langs de trekvaart staan straks twaalf kasten.')
  await panel.addPicture(photo(), 'Een bloeiende oever langs een vaart')
  await panel.publish()
  projectId = panel.id()
  for (const url of at('/projecten/bijen-langs-de-trekvaart')) {
    const { status, text } = await read(url)
    expect(status).toBe(200)
    expect(text).toContain('Bijen langs de trekvaart')
    expect(text).toContain('Een bloeiende oever langs een vaart')
    expect(text).toContain('straks twaalf kasten')
  }
  for (const url of at('/partners/imkerij-de-linde')) expect((await read(url)).status).toBe(200)
})

test('the picture of a published project is served, its original without what the camera wrote', async () => {
  const [url = ''] = at('/projecten/bijen-langs-de-trekvaart')
  const [, picture = ''] = /src="(\/media\/[^"]+)"/.exec((await read(url)).text) ?? []
  const responses = await Promise.all(at(picture).map((each) => fetch(each)))
  expect(responses.map(({ status }) => status)).toEqual([200, 200])
  expect(responses[0]?.headers.get('content-type')).toBe('image/webp')
  const taken = await sharp(photo()).metadata()
  expect(taken.exif?.includes(CAMERA)).toBe(true)
  // The page shows sizes only; the original is public under its own name.
  const { docs } = await page.evaluate(async () => {
    const answer = await fetch('/api/media?sort=-createdAt&limit=1')
    return (await answer.json()) as { docs: { filename: string }[] }
  })
  for (const each of at(`/media/${docs[0]?.filename}`)) {
    const response = await fetch(each)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const original = Buffer.from(await response.arrayBuffer())
    const { exif, iptc, width, xmp } = await sharp(original).metadata()
    expect({ exif, iptc, width, xmp }).toEqual({
      exif: undefined,
      iptc: undefined,
      width: 1600,
      xmp: undefined,
    })
    expect(original.includes(CAMERA) || original.includes('Exif')).toBe(false)
  }
})

test('a draft saved on a published project changes no public byte', async () => {
  const before = await everything()
  await panel.open('projects', projectId)
  await panel.fill('title', 'GEHEIM CONCEPT')
  await panel.fill('summary', 'GEHEIM CONCEPT')
  await panel.saveDraft()
  expect((await everything()) === before).toBe(true)
  for (const url of at('/projecten/bijen-langs-de-trekvaart'))
    expect((await read(url)).text).not.toContain('GEHEIM')
})

test('after a rename the old address leads on with a 301', async () => {
  await panel.open('projects', projectId)
  await panel.fill('title', 'Bijen langs de trekvaart')
  await panel.fill('summary', 'Bloemen en kasten langs het water.')
  await panel.fill('slug', 'bijenlint')
  await panel.publish()
  for (const url of at('/projecten/bijen-langs-de-trekvaart')) {
    expect(await withinASecond(async () => (await read(url)).status === 301)).toBe(true)
    expect((await read(url)).location).toBe('/projecten/bijenlint')
  }
  for (const url of at('/projecten/bijenlint')) expect((await read(url)).status).toBe(200)
})

test('an amount that cannot be read is said at its field, and nothing is saved without it', async () => {
  await panel.open('projects', projectId)
  await panel.openTab('Geld')
  await panel.fill('funding__totalCents', '12 mille')
  await page.locator('#action-save').first().click()
  await page.locator('.toast-error').first().waitFor()
  await page.locator('#field-funding__totalCents-unread').waitFor()
  await panel.openTab('Partners en team')
  await panel.openTab('Geld')
  expect(await page.inputValue('#field-funding__totalCents')).toBe('12 mille')
  await panel.fill('funding__totalCents', '12.000')
  await panel.publish()
  for (const url of at('/projecten/bijenlint')) expect((await read(url)).text).toMatch(/€\s12\.000/)
})

test('the partners that take part in a project are listed by name', async () => {
  const [participation] = await listed<{
    partner: { id: string; name: string }
    project: { id: string; title: string }
  }>('/api/participations?depth=1&limit=1')
  await panel.open('projects', participation?.project.id ?? '')
  await panel.openTab('Partners en team')
  await page.locator('#field-participations tbody tr').first().waitFor()
  const cells = await page.locator('#field-participations tbody').innerText()
  expect(cells).toContain(participation?.partner.name)
  expect(cells).not.toContain('Geen ')
  await panel.open('partners', participation?.partner.id ?? '')
  await panel.openTab('Deelnames')
  await page.locator('#field-participations tbody tr').first().waitFor()
  await page.locator('#field-participations tbody').scrollIntoViewIfNeeded()
  await page.locator('#field-participations tbody', { hasText: participation?.project.title }).waitFor()
})

test('no page that a visitor reads breaks a rule of WCAG 2.2 AA, in light and dark, wide and narrow', async () => {
  const context = await browser.newContext()
  const visitor = await context.newPage()
  const [home = ''] = at('')
  const found: string[] = []
  for (const path of [
    '/',
    '/projecten',
    '/projecten/bijenlint',
    '/partners',
    '/partners/imkerij-de-linde',
    '/en/',
    '/en/projects',
    '/niet-hier',
  ])
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 360],
    ] as const) {
      await visitor.emulateMedia({ colorScheme })
      await visitor.setViewportSize({ width, height: 800 })
      await visitor.goto(home + path)
      found.push(...(await violations(visitor)).map((line) => `${path} ${colorScheme} ${width}: ${line}`))
    }
  await context.close()
  expect(found).toEqual([])
})

test('unpublished, a project is gone from every output of every instance within a second', async () => {
  const gone = at('/projecten/bijenlint')
  // Every page is in every cache before it goes.
  expect((await everything()).includes('Bijen langs de trekvaart')).toBe(true)
  await panel.open('projects', projectId)
  await panel.unpublish()
  expect(
    await withinASecond(async () => {
      const statuses = await Promise.all(gone.map(async (url) => (await read(url)).status))
      return (
        statuses.every((status) => status === 410) &&
        !(await everything()).includes('Bijen langs de trekvaart')
      )
    }),
  ).toBe(true)
})

test('an editor chooses another language, and the panel speaks it from then on', async () => {
  await panel.chooseLanguage('English')
  await page.locator('html[lang=en]').waitFor()
  await panel.openNew('projects')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})
