import { parse } from 'csv-parse/sync'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Who } from '../../test/access/matrix'
import { buildVisitors } from '../../test/access/visitors'
import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { guardEndpoints } from '../http/api/guardEndpoints'
import { mapFor } from '../imports/mapFor'
import { runImport } from '../imports/test/runImport'
import { temporaryFiles } from '../imports/test/temporaryFiles'

const payload = await usePayload()
const ask = askRest(payload)
const put = temporaryFiles()
const build = builders(payload)
let visitors: Awaited<ReturnType<typeof buildVisitors>>
let home: string
let near: string
let far: string

type Cells = Record<string, string>
const as = (who: Who) => ({ Authorization: `JWT ${visitors[who].token ?? ''}` })
const get = (path: string, who: Who) => ask(`export/${path}`, { headers: as(who) })
const rowsFor = async (path: string, who: Who): Promise<Cells[]> => {
  const { status, text } = await get(path, who)
  expect(status).toBe(200)
  return parse<Cells>(text, { bom: true, columns: true, delimiter: ';' })
}

beforeAll(async () => {
  home = (await build.buildPartner({ importKey: 'thuis', name: 'Thuis' })).id
  near = (await build.buildProject({ sensitivity: 'gevoelig', title: 'Dichtbij' })).id
  far = (await build.buildProject({ importKey: 'ver', sensitivity: 'gevoelig', title: 'Ver weg' })).id
  await build.buildParticipation(near, home, { importKey: 'deelname', influence: 3 })
  visitors = await buildVisitors(payload, home)
  guardEndpoints(payload)
})

describe('an export over REST', () => {
  it('is for nobody who is not signed in, is switched off or has no role', async () => {
    const open = await ask('export/partners')
    const statuses = [open.status]
    for (const who of ['inactive', 'without-role'] as const)
      statuses.push((await get('partners', who)).status)
    expect(statuses).toEqual([401, 401, 403])
  })

  it('holds only the documents that the account may read', async () => {
    const titles = async (who: Who) => (await rowsFor('projects', who)).map(({ title }) => title)
    expect(await titles('partner-member')).toEqual(['Dichtbij'])
    expect(await titles('admin')).toEqual(['Dichtbij', 'Ver weg'])
  })

  it('holds only the fields that the account may read', async () => {
    const [seen] = await rowsFor('projects', 'partner-member')
    const secret = ['sensitivity', 'broadening.scope', 'importKey']
    expect(Object.keys(seen ?? {}).filter((name) => secret.includes(name))).toEqual([])
    const [whole] = await rowsFor('projects', 'admin')
    expect(whole).toMatchObject({ sensitivity: 'gevoelig', importKey: '' })
    expect((await get('projects?format=json', 'editor')).text).not.toContain('gevoelig')
  })

  it('names what is referred to by its key for whoever may read that, and by its id for others', async () => {
    const [seen] = await rowsFor('participations', 'partner-member')
    expect([seen?.partner, seen?.influence]).toEqual([home, undefined])
    const [whole] = await rowsFor('participations', 'admin')
    expect([whole?.partner, whole?.influence]).toEqual(['thuis', '3'])
  })

  it('keeps to the filter of a list, and refuses one on what the account may not read', async () => {
    const filter = (path: string, value: string) => `projects?where[${path}][like]=${value}`
    expect(await rowsFor(filter('title', 'weg'), 'admin')).toMatchObject([{ id: far }])
    const json = encodeURIComponent(JSON.stringify({ title: { like: 'weg' } }))
    expect(await rowsFor(`projects?where=${json}`, 'admin')).toMatchObject([{ id: far }])
    expect(await rowsFor(filter('title', 'weg'), 'partner-member')).toEqual([])
    expect((await get(filter('sensitivity', 'gevoelig'), 'partner-member')).status).toBeGreaterThanOrEqual(
      400,
    )
    expect((await get('projects?where=zomaar', 'admin')).status).toBe(400)
  })

  it.each([
    ['users', 404],
    ['payload-preferences', 404],
    ['nergens', 404],
    ['partners?format=xlsx', 400],
    ['partners?format[]=csv', 400],
  ])('of %s answers %i in words', async (path, expected) => {
    const { json, status } = await get(path, 'admin')
    expect(status).toBe(expected)
    expect(JSON.stringify(json)).toMatch(/message":"[A-Z]?\w+ /)
  })

  it('refuses a list that the account may read nothing of', async () => {
    expect((await get('broker-contacts', 'partner-member')).status).toBe(403)
  })

  it('is a file with a name that says what is in it', async () => {
    const { headers } = await get('partners?format=json', 'admin')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="partners-\d{4}-\d\d-\d\d\.json"$/,
    )
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('of a closed section gives the words only to who may read them', async () => {
    const { id } = await build.buildPlan(near)
    const sections = await payload.find({
      collection: 'plan-sections',
      limit: 100,
      overrideAccess: true,
      where: { plan: { equals: id } },
    })
    for (const section of sections.docs)
      await payload.update({
        collection: 'plan-sections',
        data: {
          text: { root: { children: [], direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } },
        },
        id: section.id,
        overrideAccess: true,
      })
    const filled = async (who: Who) =>
      (await rowsFor('plan-sections', who)).filter(({ text }) => text !== '').length
    const [all, some] = [await filled('admin'), await filled('partner-member')]
    expect(all).toBe(sections.docs.length)
    expect(some).toBeLessThan(all)
    expect(some).toBeGreaterThan(0)
  })

  it('of a closed section is told in every language at once to whoever may not read it, without its words', async () => {
    const path = 'plan-sections?locale=all&limit=100&depth=0'
    const { json, status } = await ask(path, { headers: as('partner-member') })
    expect(status).toBe(200)
    const docs = (json as unknown as { docs: { key: string; text?: unknown }[] }).docs
    expect(docs.find(({ key }) => key === 'risks')?.text).toBeUndefined()
    expect(docs.filter(({ text }) => text !== undefined).length).toBeGreaterThan(0)
  })

  it('stops reading as soon as whoever asked has left', async () => {
    const response = await handleEndpoints({
      config: payload.config,
      request: new Request('http://127.0.0.1:3000/api/export/partners', { headers: as('admin') }),
    })
    const reader = response.body?.getReader()
    await reader?.read()
    await expect(reader?.cancel()).resolves.toBeUndefined()
  })
})

describe('what is hostile in a cell', () => {
  const texts = {
    apostrophe: "'=1+1",
    formula: '=HYPERLINK("http://elsewhere.example";"klik")',
    lines: 'een\r\ntwee;drie,"vier"',
    plus: '+31 50 123 45 67',
    tab: '\t@SUM(1)',
  }

  it('comes out so that no spreadsheet runs it, and goes in as it was', async () => {
    for (const name of Object.values(texts))
      await build.buildPartner({ address: { street: name }, mission: name, name: `x${name}` })
    const { text } = await get('partners', 'admin')
    for (const row of parse<Cells>(text, { bom: true, columns: true, delimiter: ';' }))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+@]|^-\D|^[\t\r]/)
    const file = put('hostile.csv', text)
    const result = await runImport(payload, await mapFor(payload.config, 'partners', file), file, {
      publish: false,
    })
    expect(result.tally.changedFields).toEqual({})
    expect(result.tally.counts.partners).toMatchObject({ changed: 0, new: 0 })
  })

  it.each(['csv', 'json'] as const)('may be five megabytes of it: %s', async (format) => {
    const ring = Array.from({ length: 200_000 }, (_, at) => [6 + at / 1e6, 53.123_456_7])
    const shape = { coordinates: [ring], type: 'Polygon' }
    const { id } = await payload.create({
      collection: 'municipalities',
      data: { code: format === 'csv' ? 'GM1969' : 'GM1966', edition: 2022, name: 'Groot' },
      overrideAccess: true,
    })
    // Larger than a boundary may be by now, as one that was stored before.
    await payload.db.updateOne({ collection: 'municipalities', data: { shape }, id, returning: false })
    const { text } = await get(`municipalities?format=${format}`, 'admin')
    expect(text.length).toBeGreaterThan(4_000_000)
    const file = put(`large.${format}`, text)
    const map = await mapFor(payload.config, 'municipalities', file)
    const { tally } = await runImport(payload, map, file, { publish: false })
    expect(tally.counts.municipalities).toMatchObject({ changed: 0, new: 0 })
  })

  it('with a zero byte is refused in its row, in words, and nothing is written', async () => {
    const { text } = await get('partners?format=json', 'admin')
    const [partner] = JSON.parse(text) as Record<string, unknown>[]
    const file = put('zero.json', JSON.stringify([{ ...partner, mission: 'een\u0000twee' }]))
    const map = await mapFor(payload.config, 'partners', file)
    const { kept, log } = await runImport(payload, map, file, { publish: false })
    expect(kept).toBe(false)
    expect(log.kept.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'text-zero', column: 'mission', row: 1 },
    ])
  })
})
