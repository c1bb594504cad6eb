import { importFramework, readRollUps } from '@streekwerk/payload-kpi-tracking'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../support/build'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'

let payload: Payload
let site: PublicSite
let build: ReturnType<typeof builders>
let project: string

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  project = (await build.buildProject({ _status: 'published', slug: 'bosje', title: 'Bosje' })).id
  site = await openPublicSite()
}, 120_000)

afterAll(() => site.close())

const read = async (path: string): Promise<string> => (await fetch(site.url + path)).text()

const shows = (path: string) => expect.poll(() => read(path), { timeout: 3000 })

const makeKpi = async (indicator: string, name: string, data: Record<string, unknown> = {}) =>
  (await build.buildProjectKpi(project, { indicator, isPublic: true, name, ...data })).id

const addressOf = async (name: string): Promise<string> => {
  await shows('/doelen').toContain(`>${name}<`)
  return new RegExp(`href="([^"]*/doelen/[^"]+)"[^>]*>${name}<`).exec(await read('/doelen'))?.[1] ?? ''
}

const asSomebody = async (): Promise<PayloadRequest> => {
  const user = await build.buildUser({ roles: ['process-manager'] })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

const eventIn = async (kpi: string, [from, until]: readonly [string, string], data: object = {}) => {
  const period = await payload.create({
    collection: 'kpi-periods',
    data: { from, kpi, until, ...data } as never,
    overrideAccess: true,
  })
  return period.key
}

describe('figures on the front page', () => {
  it('say of how often the answer is yes how often, and not yes', async () => {
    const { id } = await build.buildIndicator({ name: 'Geopend', type: 'yesNo', unit: null })
    for (const name of ['Eerste', 'Tweede'])
      await build.buildCounting(await makeKpi(id, name), '2024', { value: 1 })
    await shows('/').toMatch(/Geopend<[^]*?<dd>2\b/)
  })

  it('say of shares that add up over the years what the roll-up of the panel says', async () => {
    const { id } = await build.buildIndicator({
      decimals: 1,
      isCumulative: true,
      name: 'Geslaagd',
      type: 'percentage',
      unit: null,
    })
    const kpi = await makeKpi(id, 'Wie slaagt')
    await build.buildCounting(kpi, '2024', { denominator: 2, numerator: 1 })
    await build.buildCounting(kpi, '2025', { denominator: 98, numerator: 90 })
    const told = await readRollUps(await asSomebody(), null)
    expect(told?.find(({ indicator }) => indicator.id === id)?.value).toBe(91)
    await shows('/').toMatch(/Geslaagd<[^]*?<dd>91,0/)
    const csv = await read(`${await addressOf('Wie slaagt')}.csv`)
    expect(csv.split('\r\n').slice(1, -1)).toEqual([
      expect.stringMatching(/^2024,2024-01-01,2024-12-31,50,1,2,/),
      expect.stringMatching(/^2025,2025-01-01,2025-12-31,91,91,100,/),
    ])
  })

  it('round shares as the panel does, where a division comes out just below a half', async () => {
    const { id } = await build.buildIndicator({
      decimals: 0,
      name: 'Bereikt',
      type: 'percentage',
      unit: null,
    })
    const kpi = await makeKpi(id, 'Wie bereikt is')
    await build.buildCounting(kpi, '2024', { denominator: 200, numerator: 57 })
    const told = await readRollUps(await asSomebody(), null)
    expect(told?.find(({ indicator }) => indicator.id === id)?.value).toBe(28.5)
    await shows('/').toMatch(/Bereikt<[^]*?<dd>29/)
  })

  it('take no earlier value for one of which is not known what it comes to now', async () => {
    const { id } = await build.buildIndicator({
      isCumulative: true,
      name: 'Herplant',
      type: 'percentage',
      unit: null,
    })
    const kpi = await makeKpi(id, 'Wat herplant is')
    await build.buildCounting(kpi, '2024', { denominator: 2, numerator: 1 })
    await shows('/').toContain('Herplant')
    await build.buildCounting(kpi, '2025', { value: 70 })
    await shows('/').not.toContain('Herplant')
  })
})

describe('the page of a KPI', () => {
  it('tells nothing of a period that somebody made of an event, until it has a target or a value that counts', async () => {
    const { id } = await build.buildIndicator({ name: 'Bezocht' })
    const kpi = await makeKpi(id, 'Open dagen', { frequency: 'event' })
    await eventIn(kpi, ['2024-03-01', '2024-03-02'])
    await eventIn(kpi, ['2024-05-01', '2024-05-02'], { target: 5 })
    const counted = await eventIn(kpi, ['2024-04-01', '2024-04-03'])
    await build.buildCounting(kpi, counted, { value: 3 })
    const address = await addressOf('Open dagen')
    await shows(`${address}.csv`).toContain('2024-04-03')
    const csv = await read(`${address}.csv`)
    expect(csv).toContain('2024-05-02')
    expect(csv).not.toContain('2024-03')
    expect(await read(address)).not.toContain('maart')
  })

  it('tells parts whatever signs are in the words by which they are kept', async () => {
    const dimensions = [
      {
        categories: [
          { key: 'Den & spar', label: 'Den en spar' },
          { key: 'Eik (zomer)', label: 'Zomereik' },
        ],
        isExhaustive: true,
        key: 'Soort boom',
        label: 'Soort',
      },
    ]
    const { id } = await build.buildIndicator({ dimensions, name: 'Bomen naar soort' })
    const kpi = await makeKpi(id, 'Bomen per soort')
    await build.buildCounting(kpi, '2024', {
      parts: [
        { category: 'Den & spar', dimension: 'Soort boom', value: 1 },
        { category: 'Eik (zomer)', dimension: 'Soort boom', value: 2 },
      ],
      value: 3,
    })
    const address = await addressOf('Bomen per soort')
    await shows(`${address}.csv`).toMatch(/^2024,.*,Soort,Zomereik/m)
    expect(await read(address)).toContain('Den en spar')
  })
})

it('what a results framework changes of an indicator is public of all KPIs of it', async () => {
  const { id } = await build.buildIndicator({ name: 'Sloten', tableKey: null })
  const other = (await build.buildProject({ _status: 'published', slug: 'sloot', title: 'Sloot' })).id
  const kpi = await build.buildProjectKpi(other, { indicator: id, isPublic: true, name: 'Sloten elders' })
  await build.buildCounting(kpi.id, '2024', { value: 3 })
  const address = await addressOf('Sloten elders')
  const rows = async function* () {
    const cells = { Indicator: 'Sloten', Jaar: '2024', Waarde: '1,5' }
    yield await Promise.resolve({ cells, line: 2 })
  }
  const imported = await importFramework(await asSomebody(), rows(), {
    isDryRun: false,
    map: {
      columns: { actual: 'Waarde', from: 'Jaar', indicator: 'Indicator', until: 'Jaar' },
      constants: { direction: 'up', type: 'number', unit: 'bomen' },
    },
    notation: { days: 'yearFirst', numbers: 'comma' },
    subject: project,
  })
  expect(imported).toMatchObject({ changed: { indicators: 1 }, isWritten: true })
  await shows(`${address}.json`).toMatch(/"decimals":\s*1/)
})

it('a results framework is public once it is taken, as it stands then', async () => {
  const req = await asSomebody()
  const kept = await makeKpi((await build.buildIndicator({ name: 'Hagen' })).id, 'Hagen')
  const address = await addressOf('Hagen')
  const rows = async function* () {
    for (const [at, year] of ['2024', '2025'].entries())
      yield await Promise.resolve({
        cells: { Indicator: 'Hagen', Jaar: year, Streven: String(10 + at) },
        line: at + 2,
      })
  }
  const imported = await importFramework(req, rows(), {
    isDryRun: false,
    map: {
      columns: { from: 'Jaar', indicator: 'Indicator', target: 'Streven', until: 'Jaar' },
      constants: { direction: 'up', type: 'number', unit: 'bomen' },
    },
    notation: { days: 'yearFirst', numbers: 'comma' },
    subject: project,
  })
  expect(imported).toMatchObject({ added: { kpis: 0, targets: 2 }, isWritten: true })
  await shows(`${address}.csv`).toMatch(/^2024,[^\n]*10[^\n]*\r\n2025,[^\n]*11/m)
  expect(req.context.showcase).toBeUndefined()
  expect(kept).not.toBe('')
})
