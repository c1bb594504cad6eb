import { deflateRawSync } from 'node:zlib'

import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Who } from '../../test/access/matrix'
import { buildVisitors } from '../../test/access/visitors'
import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { guardEndpoints } from '../http/api/guardEndpoints'
import type { ImportReport } from './report/importReport'

const payload = await usePayload()
const ask = askRest(payload)
const build = builders(payload)
let visitors: Awaited<ReturnType<typeof buildVisitors>>
let home: string
let machine: string
let other: string

type Answer = { errors: { message: string }[]; report: ImportReport; status: number; text: string }
type Sent = { content: BlobPart; language?: string; name?: string; query?: string; who?: Who }

const headersOf = (who: Who, language = 'nl') => ({
  'Accept-Language': language,
  Authorization: `JWT ${visitors[who].token ?? ''}`,
})

const send = async (
  collection: string,
  { content, language, name = 'lijst.csv', query = '', who = 'admin' }: Sent,
): Promise<Answer> => {
  const body = new FormData()
  body.set('file', new File([content], name))
  const { json, status, text } = await ask(`import/${collection}?${query}`, {
    body,
    headers: headersOf(who, language),
    method: 'POST',
  })
  const answer = json as unknown as ImportReport & { errors?: { message: string }[] }
  return { errors: answer.errors ?? [], report: answer, status, text }
}

const exported = async (collection: string, who: Who, format = 'csv') => {
  const { text } = await ask(`export/${collection}?format=${format}`, { headers: headersOf(who) })
  return text
}

const count = async (slug: string) =>
  (await payload.count({ collection: slug as CollectionSlug, overrideAccess: true })).totalDocs

const find = async (slug: 'partners' | 'projects' | 'resources', title: string) => {
  const field = slug === 'partners' ? 'name' : 'title'
  const where = { [field]: { equals: title } }
  const { docs } = await payload.find({
    collection: slug,
    depth: 0,
    draft: true,
    overrideAccess: true,
    where,
  })
  return docs[0] as unknown as Record<string, unknown> & { id: string }
}

const lines = ({ report }: Answer) =>
  report.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, column, row }) => `${row} ${column ?? '–'} ${code}`)

beforeAll(async () => {
  home = (await build.buildPartner({ name: 'Thuis' })).id
  other = (await build.buildPartner({ name: 'Elders' })).id
  visitors = await buildVisitors(payload, home)
  machine = (await build.buildResourceType({ importKey: 'soort:machine' })).id
  guardEndpoints(payload)
})

describe('an import over REST', () => {
  it('is for nobody who is not signed in, is switched off or may write nothing there', async () => {
    const content = 'importKey;name\na;A\n'
    const body = new FormData()
    body.set('file', new File([content], 'lijst.csv'))
    const statuses = [(await ask('import/partners', { body, method: 'POST' })).status]
    for (const who of ['inactive', 'without-role', 'education-broker', 'decision-maker'] as const)
      statuses.push((await send('partners', { content, who })).status)
    expect(statuses).toEqual([401, 401, 403, 403, 403])
    expect(await count('partners')).toBe(2)
  })

  it('of accounts and of the books of the program is none', async () => {
    for (const slug of ['users', 'payload-preferences', 'nergens'])
      expect((await send(slug, { content: 'importKey\n1\n' })).status).toBe(404)
  })

  it('tells in a dry run what would become of each row, and writes nothing', async () => {
    const content = 'importKey;name;kinds\nl:1;Aurora;business\nl:2;Boreas;onzin\nl:3;;business\n'
    const answer = await send('partners', { content, query: 'dryRun=true' })
    expect(answer.status).toBe(200)
    expect(answer.report).toMatchObject({
      counts: { changed: 0, new: 1, refused: 2, unchanged: 0 },
      dryRun: true,
      kept: false,
      rows: 3,
    })
    expect(lines(answer)).toEqual(['3 kinds choice-refused', '4 name document-refused'])
    expect(answer.report.issues[0]?.message).toMatch(/^Geweigerd: .+ Het is een van: business, /)
    const english = await send('partners', { content, language: 'en', query: 'dryRun=true' })
    expect(english.report.issues[0]?.message).toMatch(/^Refused: .+ It is one of: business, /)
    expect(await count('partners')).toBe(2)
  })

  it('writes all of it, as drafts, and the second time nothing', async () => {
    const content = 'importKey;name;kinds\nl:1;Aurora;business\nl:2;Boreas;government\n'
    const first = await send('partners', { content, who: 'editor' })
    expect(first.report).toMatchObject({ counts: { new: 2, refused: 0 }, kept: true })
    expect(await find('partners', 'Aurora')).toMatchObject({ _status: 'draft', importKey: 'l:1' })
    const second = await send('partners', { content, who: 'editor' })
    expect(second.report.counts).toMatchObject({ changed: 0, new: 0, unchanged: 2 })
  })

  it('writes none of it when one row is refused', async () => {
    const content = 'importKey;name;kinds\nl:1;Anders;business\nl:9;Nieuw;onzin\n'
    const answer = await send('partners', { content })
    expect([answer.status, answer.report.kept, lines(answer)]).toEqual([
      422,
      false,
      ['3 kinds choice-refused'],
    ])
    expect(answer.errors[0]?.message).toMatch(/^Er is niets geschreven/)
    expect(await find('partners', 'Anders')).toBeUndefined()
    expect(await find('partners', 'Nieuw')).toBeUndefined()
  })

  it('puts on the site only for who may publish and asks for it', async () => {
    const content = `id;mission\n${home};Samen beter\n`
    const refused = await send('partners', { content, query: 'publish=true', who: 'partner-member' })
    expect(refused.status).toBe(422)
    expect(refused.report.issues[0]?.message).toContain('Publiceren en offline halen doet de redactie')
    const published = 'importKey;name;kinds\nl:1;Aurora;business\n'
    const answer = await send('partners', { content: published, query: 'publish=true', who: 'editor' })
    expect(answer.report.kept).toBe(true)
    expect(await find('partners', 'Aurora')).toMatchObject({ _status: 'published' })
  })

  it('leaves what is on the site as it is until somebody publishes the draft', async () => {
    const content = 'importKey;name\nl:1;Aurora Zuivel\n'
    expect((await send('partners', { content, who: 'editor' })).report.kept).toBe(true)
    const { docs } = await payload.find({
      collection: 'partners',
      overrideAccess: true,
      where: { importKey: { equals: 'l:1' } },
    })
    expect(docs[0]).toMatchObject({ _status: 'published', name: 'Aurora' })
    expect(await find('partners', 'Aurora Zuivel')).toMatchObject({ _status: 'draft' })
  })
})

describe('an account', () => {
  it('changes its own organisation and no other', async () => {
    const own = await send('partners', { content: `id;mission\n${home};Wij melken\n`, who: 'partner-member' })
    expect(own.report).toMatchObject({ counts: { changed: 1 }, kept: true })
    const content = `id;mission\n${home};Wij karnen\n${other};Wij ook\n`
    const both = await send('partners', { content, who: 'partner-member' })
    expect(lines(both)).toEqual(['3 id document-missing'])
    expect(await find('partners', 'Thuis')).toMatchObject({ mission: 'Wij melken' })
    const made = await send('partners', {
      content: 'importKey;name;kinds\nx;Nieuw;business\n',
      who: 'partner-member',
    })
    expect([made.status, lines(made)]).toEqual([422, ['2 – document-refused']])
  })

  it('makes offers of its own organisation, under keys of its own, and none of another', async () => {
    const head = 'importKey;title;kind;type;holderKind;partner;quantity.amount;quantity.unit;quantity.period'
    const row = (key: string, title: string, partner: string) =>
      `${key};${title};offer;${machine};partner;${partner};8;hour;once\n`
    const content = `${head}\n${row('1', 'Trekker', home)}`
    const made = await send('resources', { content, who: 'partner-member' })
    expect([made.report.issues, made.report.kept]).toEqual([[], true])
    const again = await send('resources', { content, who: 'partner-member' })
    expect(again.report.counts).toMatchObject({ new: 0, unchanged: 1 })
    const elsewhere = await send('resources', {
      content: `${head}\n${row('2', 'Vrachtwagen', other)}`,
      who: 'partner-member',
    })
    expect([elsewhere.status, elsewhere.report.counts.refused]).toEqual([422, 1])
    // The same key from somebody who may see all keys is another document.
    const theirs = await send('resources', {
      content: `${head}\n${row('1', 'Eg', other)}`,
      who: 'process-manager',
    })
    expect(theirs.report.counts).toMatchObject({ new: 1 })
    expect([await find('resources', 'Trekker'), await find('resources', 'Eg')]).toMatchObject([
      { importKey: `${home}/1`, partner: home },
      { importKey: '1', partner: other },
    ])
    expect(await find('resources', 'Vrachtwagen')).toBeUndefined()
  })

  it('is told which fields it may not write, whatever stands in them, and nothing of the row is written', async () => {
    const { id } = await build.buildProject({ sensitivity: 'gevoelig', summary: 'Oud', title: 'Dichtbij' })
    await build.buildParticipation(id, home)
    for (const guess of ['gevoelig', 'iets anders']) {
      const content = `id;summary;sensitivity\n${id};Nieuw;${guess}\n`
      const answer = await send('projects', { content, who: 'editor' })
      expect(lines(answer)).toEqual(['2 sensitivity field-closed'])
      expect(answer.report.issues[0]?.message).toMatch(/^U mag dit veld niet/)
    }
    const fresh = `importKey;title;sensitivity\np:1;Nieuw project;geheim\n`
    expect(lines(await send('projects', { content: fresh, who: 'editor' }))).toEqual([
      '2 sensitivity field-closed',
    ])
    expect(await find('projects', 'Dichtbij')).toMatchObject({ sensitivity: 'gevoelig', summary: 'Oud' })
    expect(await find('projects', 'Nieuw project')).toBeUndefined()
    const content = `id;summary;sensitivity\n${id};Nieuw;minder gevoelig\n`
    expect((await send('projects', { content, who: 'process-manager' })).report.counts.changed).toBe(1)
  })

  it('finds nothing out about what it may not read', async () => {
    const head = 'importKey;title;kind;holderKind;partner;quantity.amount;quantity.unit;quantity.period;type'
    const naming = async (type: string) =>
      lines(
        await send('resources', {
          content: `${head}\n9;Iets;offer;partner;${home};8;hour;once;${type}\n`,
          query: 'dryRun=true',
          who: 'partner-member',
        }),
      )
    // A key that exists and one that does not are told alike.
    expect(await naming('soort:machine')).toEqual(['2 type lookup-missing'])
    expect(await naming('soort:niets')).toEqual(['2 type lookup-missing'])
    const { id } = await build.buildSource({ title: 'Een gesprek' })
    const unseen = await send('resources', { content: `id;title\n${id};Ander\n`, who: 'partner-member' })
    expect(lines(unseen)).toEqual(['2 id document-missing'])
  })
})

describe('what an account exports', () => {
  it.each([
    ['partners', 'editor'],
    ['partners', 'partner-member'],
    ['resources', 'partner-member'],
    ['resources', 'process-manager'],
    ['projects', 'process-manager'],
    ['participations', 'process-manager'],
    ['resource-types', 'admin'],
  ] as const)('goes in again unchanged: %s as %s', async (slug, who) => {
    for (const format of ['csv', 'json']) {
      const content = await exported(slug, who, format)
      const answer = await send(slug, { content, name: `x.${format}`, who })
      expect([answer.report.issues.filter(({ severity }) => severity === 'error'), answer.status]).toEqual([
        [],
        200,
      ])
      expect(answer.report.counts).toMatchObject({ changed: 0, new: 0, refused: 0 })
      expect(answer.report.counts.unchanged).toBeGreaterThan(0)
    }
  })

  it('goes in as it was, formulas and all', async () => {
    const name = '=HYPERLINK("http://elsewhere.example";"klik")'
    await build.buildPartner({ mission: name, name: `x${name}` })
    const content = await exported('partners', 'admin')
    expect(content).toContain("'=HYPERLINK")
    expect((await send('partners', { content })).report.counts).toMatchObject({
      changed: 0,
      new: 0,
      refused: 0,
    })
  })
})

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const zip = () =>
  new Uint8Array(
    Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0'), deflateRawSync(Buffer.alloc(9000))]),
  )
const deep = (times: number) => `${'{"a":'.repeat(times)}1${'}'.repeat(times)}`
const head = 'importKey;name;kinds\n'

describe('a file that lies', () => {
  it.each([
    ['nothing at all', '', 'l.csv', 'file-empty'],
    ['a zero byte in a cell', `${head}z;${'x'.repeat(5000)}een\0twee;business\n`, 'l.csv', 'text-zero'],
    ['a zero byte in a key', JSON.stringify([{ importKey: 'a\0', name: 'A' }]), 'l.json', 'text-zero'],
    ['five megabytes in a cell', `${head}z;${'x'.repeat(5_000_000)};business\n`, 'l.csv', 'cell-long'],
    [
      'a long text without spaces',
      `${head}z;${'x'.repeat(1_000_000)};business\n`,
      'l.csv',
      'document-refused',
    ],
    [
      '100,000 columns',
      `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(';')}\n`,
      'l.csv',
      'columns-many',
    ],
    [
      '100,000 names',
      JSON.stringify([Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`c${at}`, 1]))]),
      'l.json',
      'columns-many',
    ],
    [
      'too many rows',
      `${head}${Array.from({ length: 1001 }, (_, at) => `r${at};R;business\n`).join('')}`,
      'l.csv',
      'rows-many',
    ],
    ['a quote that is never closed', `${head}"z;Z;business\n`, 'l.csv', 'row-quote-open'],
    [
      'JSON without end in a cell',
      `importKey;name;kinds\nz;Z;"${'['.repeat(100_000)}"\n`,
      'l.csv',
      'cell-deep',
    ],
    ['no column to know rows by', 'Naam;Plaats\nA;B\n', 'l.csv', 'column-missing'],
    ['a key twice', `${head}z;Z;business\nz;Y;business\n`, 'l.csv', 'key-repeated'],
  ])('with %s is refused in words', async (_, content, name, code) => {
    const before = await count('partners')
    const answer = await send('partners', { content, name })
    expect([answer.status, answer.report.issues.map((issue) => issue.code)]).toMatchObject([
      422,
      expect.arrayContaining([code]),
    ])
    expect(
      answer.report.issues.every(({ message }) => / \w+/.test(message) && !message.includes('kaart')),
    ).toBe(true)
    expect(await count('partners')).toBe(before)
  })

  it.each([
    ['a zip', zip(), 'lijst.zip'],
    ['a zip that is called a list', zip(), 'lijst.csv'],
    ['a spreadsheet', zip(), 'lijst.xlsx'],
    ['JSON within JSON without end', `[${deep(200_000)}]`, 'l.json'],
    ['lists within lists without end', '['.repeat(5_000_000), 'l.json'],
    ['JSON that is none', '[{"a": 1},]', 'l.json'],
    ['JSON without a list', '{"a": 1}', 'l.json'],
    ['a name that leads elsewhere', 'x', '../../../../etc/passwd'],
  ])('%s is refused in words, by its name', async (_, content, name) => {
    const { errors, status } = await send('partners', { content, name })
    expect(status).toBe(400)
    expect(errors[0]?.message).toContain(name.split('/').at(-1))
    expect(errors[0]?.message).not.toContain('/tmp')
  })

  it('in UTF-16 is read as text', async () => {
    const answer = await send('partners', {
      content: utf16(`${head}u;Ünïcode;business\n`),
      query: 'dryRun=true',
    })
    expect(answer.report).toMatchObject({ counts: { new: 1, refused: 0 } })
  })

  it('with the names of what every object has changes nothing of the program', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString']
    const json = `[{"importKey":"p","name":"P","kinds":["business"],${names.map((name) => `"${name}":{"polluted":true,"admin":true}`).join(',')}}]`
    const csv = `importKey;name;kinds;${names.join(';')};__proto__.polluted\np;P;business;1;1;1;1;1\n`
    for (const [name, content] of [
      ['l.json', json],
      ['l.csv', csv],
    ] as const) {
      const answer = await send('partners', { content, name, query: 'dryRun=true' })
      expect(answer.status).toBe(200)
      expect(answer.report.counts).toMatchObject({ new: 1, refused: 0 })
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('is one file in a form, and nothing else', async () => {
    const two = new FormData()
    two.append('file', new File(['a'], 'a.csv'))
    two.append('file', new File(['b'], 'b.csv'))
    const text = new FormData()
    text.set('file', 'importKey;name')
    for (const body of [two, text, new FormData(), { file: 'importKey' }]) {
      const { json, status } = await ask('import/partners', {
        body,
        headers: headersOf('admin'),
        method: 'POST',
      })
      expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining('Stuur één bestand')])
    }
  })

  it('of more than ten megabytes is refused in words', async () => {
    const { errors, status } = await send('partners', { content: 'x'.repeat(10 * 1024 * 1024 + 1) })
    expect([status, errors[0]?.message]).toEqual([413, expect.stringContaining('groter dan 10 MB')])
  })

  it('tells two hundred faults at most, and how many more there are', async () => {
    const content = `${head}${Array.from({ length: 500 }, (_, at) => `r${at};R;onzin\n`).join('')}`
    const { report } = await send('partners', { content, query: 'dryRun=true' })
    expect([report.counts.refused, report.issues.length]).toEqual([500, 200])
    expect(report.issuesLeftOut).toBeGreaterThanOrEqual(300)
  })
})

describe('two at once', () => {
  it('lose nothing: each is written whole, or told that another is under way', async () => {
    const list = (name: string) =>
      `${head}${Array.from({ length: 40 }, (_, at) => `${name}:${at};${name} ${at};business\n`).join('')}`
    const answers = await Promise.all(
      ['eb', 'vloed', 'kering'].map((name) => send('partners', { content: list(name) })),
    )
    const kept = answers.filter(({ report }) => report.kept)
    expect(kept.length).toBeGreaterThan(0)
    for (const { errors, status } of answers.filter(({ report }) => !report.kept))
      expect([status, errors[0]?.message]).toEqual([409, expect.stringContaining('loopt al een import')])
    const { totalDocs } = await payload.count({
      collection: 'partners',
      overrideAccess: true,
      where: { importKey: { like: ':' }, name: { like: 'eb ' } },
    })
    expect([0, 40]).toContain(totalDocs)
  })

  it('an import and a save in the panel both keep what they changed', async () => {
    const { id } = await build.buildPartner({ importKey: 'samen', name: 'Samen' })
    const save = () =>
      ask(`partners/${id}?draft=true`, {
        body: { vision: 'Uit het paneel' },
        headers: headersOf('admin'),
        method: 'PATCH',
      })
    const content = `id;mission\n${id};Uit de lijst\n`
    const [saved, answer] = await Promise.all([save(), send('partners', { content })])
    expect([saved.status, answer.report.kept]).toEqual([200, true])
    expect(await find('partners', 'Samen')).toMatchObject({
      mission: 'Uit de lijst',
      vision: 'Uit het paneel',
    })
  })
})
