import { correctMeasurement, stepMeasurements } from '@streekwerk/payload-kpi-tracking'
import { rebuildShowcase } from '@streekwerk/payload-showcase'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { connect } from '../../src/database/connect'
import { builders } from '../support/build'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'

const published = { _status: 'published' } as const

let payload: Payload
let site: PublicSite
let build: ReturnType<typeof builders>
let indicator: string
let project: string

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  indicator = (await build.buildIndicator({ name: 'Bomen', tells: 'Geplante bomen.', unit: 'bomen' })).id
  project = (await build.buildProject({ ...published, slug: 'bosje', title: 'Bosje' })).id
  site = await openPublicSite()
}, 120_000)

afterAll(() => site.close())

const read = async (path: string): Promise<string> => (await fetch(site.url + path)).text()

/** What a page says once the notice of a change has reached the server. */
const shows = (path: string) => expect.poll(() => read(path), { timeout: 3000 })

const rowsOf = async (collection: string): Promise<Record<string, unknown>[]> => {
  const client = await connect(String(process.env.DATABASE_URL))
  try {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(e) - 'ordinal' as row from showcase_entries e where collection = $1
       order by doc_id, locale`,
      [collection],
    )
    return rows.map(({ row }) => row)
  } finally {
    await client.end()
  }
}

const addressOf = async (kpi: string): Promise<string> => {
  const row = (await rowsOf('kpis')).find(({ doc_id, locale }) => doc_id === kpi && locale === 'nl')
  return String(row?.path)
}

const makeKpi = async (name: string, data: Record<string, unknown> = {}): Promise<string> => {
  const { id } = await build.buildProjectKpi(project, {
    baseline: { on: '2024-01-01', value: 0 },
    indicator,
    isPublic: true,
    name,
    ...data,
  })
  await build.buildTarget(id, '2024', 10)
  return id
}

const asSomebody = async () => {
  const user = await build.buildUser({ roles: ['process-manager'] })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

describe('what visitors read of a KPI', () => {
  it('is what was approved, from that moment on, and its correction once that is approved too', async () => {
    const kpi = await makeKpi('Bomen in het bosje')
    const address = await addressOf(kpi)
    const one = await build.buildUser({ roles: ['process-manager'] })
    const decider = await build.buildUser({ roles: ['decision-maker'] })
    const id = await build.buildSubmitted(kpi, '2024', { by: one, note: 'geheim', value: 12 })
    expect(await read(address)).toContain('Nog niet gemeten')
    await build.approve(id, decider)
    await shows(address).toMatch(/>12<.*bomen/s)
    expect(await read(address)).toContain('Voor op doel')
    expect(await read(address)).not.toContain('geheim')
    const req = await asSomebody()
    const correction = await correctMeasurement(req, { id, reason: 'Verteld.' })
    await payload.update({
      collection: 'kpi-measurements',
      data: { value: 7 },
      id: String(correction.id),
      overrideAccess: true,
      req,
    })
    await stepMeasurements(req, { ids: [String(correction.id)], reason: '', step: 'submit' })
    expect(await read(address)).toMatch(/>12<.*bomen/s)
    await build.approve(String(correction.id), decider)
    await shows(address).toMatch(/>7<.*bomen/s)
    await shows(address).toContain('Achter op doel')
  })

  it('is taken together with others of its kind on the front page, with what is counted and until when', async () => {
    const other = await makeKpi('Bomen langs de weg')
    await build.buildCounting(other, '2024', { value: 5 })
    await shows('/').toMatch(/Bomen<[^]*Geplante bomen\.<[^]*31 dec 2024<[^]*<dd>12 </)
    await payload.update({ collection: 'kpis', data: { isPublic: false }, id: other, overrideAccess: true })
    await shows('/').toMatch(/Bomen<[^]*<dd>7 </)
  })

  it('follows what it is made of, and goes with its project and when it is no longer public', async () => {
    const kpi = await makeKpi('Heggen')
    const address = await addressOf(kpi)
    await build.buildCounting(kpi, '2024', { value: 9 })
    await shows(address).toMatch(/>9<.*bomen/s)
    await payload.update({
      collection: 'indicators',
      data: { tells: 'Anders gezegd.' },
      id: indicator,
      overrideAccess: true,
    })
    await shows(address).toContain('Anders gezegd.')
    await build.buildTarget(kpi, '2024', 9)
    await shows(address).toContain('Op doel')
    const status = async () => (await fetch(site.url + address)).status
    const setProject = (state: 'draft' | 'published') =>
      payload.update({ collection: 'projects', data: { _status: state }, id: project, overrideAccess: true })
    await setProject('draft')
    await expect.poll(status, { timeout: 3000 }).not.toBe(200)
    await setProject('published')
    await expect.poll(status, { timeout: 3000 }).toBe(200)
    await payload.update({ collection: 'kpis', data: { isPublic: false }, id: kpi, overrideAccess: true })
    await expect.poll(status, { timeout: 3000 }).toBe(410)
    expect((await rowsOf('kpis')).filter(({ doc_id }) => doc_id === kpi)).toEqual([])
  })

  it('of a KPI that adds up tells what came to it by each year, and the same of its parts', async () => {
    const dimensions = [
      {
        categories: [
          { key: 'oak', label: 'Eiken' },
          { key: 'elm', label: 'Iepen' },
        ],
        isExhaustive: true,
        key: 'kind',
        label: 'Soort',
      },
    ]
    const adding = await build.buildIndicator({ dimensions, isCumulative: true, name: 'Bomen samen' })
    const kpi = await makeKpi('Alle bomen', {
      baseline: { on: '2024-01-01', value: 100 },
      indicator: adding.id,
    })
    const parts = (oak: number, elm: number) => [
      { category: 'oak', dimension: 'kind', value: oak },
      { category: 'elm', dimension: 'kind', value: elm },
    ]
    await build.buildCounting(kpi, '2024', { parts: parts(1, 2), value: 3 })
    await build.buildCounting(kpi, '2025', { parts: parts(4, 1), value: 5 })
    const csv = await read(`${await addressOf(kpi)}.csv`)
    const values = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => [line.split(',')[0], line.split(',')[3], line.split(',').at(-1)])
    expect(values).toEqual([
      ['2024', '103', ''],
      ['2025', '108', ''],
      ['2024', '1', 'Eiken'],
      ['2025', '5', 'Eiken'],
      ['2024', '2', 'Iepen'],
      ['2025', '3', 'Iepen'],
    ])
  })

  it('tells no standing of a time that is not over, although the row knows it, and tells it of one that is', async () => {
    const year = new Date().getUTCFullYear()
    const { id } = await build.buildIndicator({ name: 'Geopend', type: 'yesNo', unit: null })
    // A yes counts as soon as it is reached: there is a standing long before anybody may be told.
    const openedIn = async (end: number) => {
      const kpi = await build.buildProjectKpi(project, {
        baseline: { on: '2024-01-01', value: 0 },
        frequency: 'life',
        indicator: id,
        isPublic: true,
        name: `Open in ${end}`,
        until: `${end}-12-31`,
      })
      await build.buildTarget(kpi.id, 'life', 1)
      await build.buildCounting(kpi.id, 'life', { value: 1 })
      return kpi.id
    }
    const standingsIn = async (kpi: string) => {
      const address = await addressOf(kpi)
      const [html, json, csv] = await Promise.all(['', '.json', '.csv'].map((form) => read(address + form)))
      return {
        csv: /,on,/.test(String(csv)),
        html: /Op doel|On target/.test(String(html)),
        json: /"standing":\s*"on"/.test(String(json)),
      }
    }
    const [over, goingOn] = [await openedIn(year - 1), await openedIn(year)]
    await shows(await addressOf(goingOn)).toMatch(/>Ja</)
    const [row] = (await rowsOf('kpis')).filter(({ doc_id }) => doc_id === goingOn)
    expect(JSON.stringify(row)).toMatch(/"standing":\s*"on"/)
    expect(await standingsIn(goingOn)).toEqual({ csv: false, html: false, json: false })
    await expect
      .poll(() => standingsIn(over), { timeout: 3000 })
      .toEqual({ csv: true, html: true, json: true })
  })

  it('is nothing of a KPI that was made public of a project that is not: no page, no file, no list', async () => {
    const hidden = (await build.buildProject({ slug: 'stil', title: 'Stil' })).id
    const kpi = await makeKpi('Verzwegen heggen', { subjects: [hidden] })
    await build.buildCounting(kpi, '2024', { value: 9 })
    const address = await addressOf(kpi)
    const setProject = (state: 'draft' | 'published') =>
      payload.update({ collection: 'projects', data: { _status: state }, id: hidden, overrideAccess: true })
    const forms = ['', '.json', '.csv']
    /** Whether anything is told at each of its own addresses, and of it in each list of goals. */
    const told = () =>
      Promise.all([
        ...forms.map(async (form) => (await fetch(site.url + address + form)).status === 200),
        ...forms.map(async (form) => (await read(`/doelen${form}`)).includes('Verzwegen')),
      ])
    await expect.poll(told, { timeout: 3000 }).toEqual(Array.from({ length: 6 }, () => false))
    await setProject('published')
    await expect.poll(told, { timeout: 3000 }).toEqual(Array.from({ length: 6 }, () => true))
    await setProject('draft')
    await expect.poll(told, { timeout: 3000 }).toEqual(Array.from({ length: 6 }, () => false))
  })

  it('is the same after all rows are made anew', async () => {
    const before = [await rowsOf('kpis'), await rowsOf('indicators')]
    await rebuildShowcase(payload)
    expect([await rowsOf('kpis'), await rowsOf('indicators')]).toEqual(before)
  })
})
