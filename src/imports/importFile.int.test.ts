import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { usePayload } from '../../test/support/payload'
import type { ImportMap } from '../domain/imports/map/importMap'
import { readMap } from './readMap'
import { runImport } from './test/runImport'
import { temporaryFiles } from './test/temporaryFiles'

const put = temporaryFiles()
let payload: Payload
beforeAll(async () => {
  payload = await usePayload()
})

/** A list with the faults of the real one, in four columns of money and two of dates. */
const projects: ImportMap = {
  also: [
    {
      collection: 'participations',
      fields: {
        partner: { column: 'Wie', lookup: { by: 'importKey', collection: 'partners' } },
        project: { self: true },
        role: { constant: 'lead' },
      },
      key: { text: 'leider:{Titel}' },
      when: 'Wie',
    },
  ],
  before: [
    {
      collection: 'partners',
      fields: { kinds: { constant: ['business'] }, name: { column: 'Wie' } },
      key: { column: 'Wie' },
      onlyNew: true,
      when: 'Wie',
    },
  ],
  checks: [
    { end: 'period.end', rule: 'order', start: 'period.start', then: 'empty' },
    { parts: ['funding.euCents'], rule: 'sum', total: 'funding.totalCents' },
  ],
  collection: 'projects',
  everywhere: ['html', 'trim'],
  fields: {
    'funding.euCents': { as: 'cents', column: 'EU' },
    'funding.totalCents': { as: 'cents', column: 'Totaal' },
    'period.end': { as: 'date', column: 'Eind' },
    'period.start': { as: 'date', column: 'Begin' },
    story: { as: 'richText', lines: ['{Tekst}', 'Looptijd: {Begin} – {Eind}'] },
    summary: { column: 'Tekst', required: true, steps: ['squeeze'] },
    title: { column: 'Titel', required: true },
    'title@en': { column: 'Title' },
  },
  key: { text: 'lijst:{Titel}' },
}

const HEADER = 'Titel;Title;Wie;Tekst;EU;Totaal;Begin;Eind\r\n'
const rows = [
  'Eerste;First;Aurora B.V.;"Een tekst\r\nop twee regels";2.034.856;2.034.856;19.02.2009;30.06.2014',
  'Tweede;;Borealis;"A&amp;O, Frysl\ufffdn";100.000;5;14.03.2003;15.10.1931',
  'Derde;;;Zonder partner;;;;',
]
const list = (...lines: string[]) => `\ufeff${HEADER}${lines.join('\r\n')}\r\n`

const find = async (
  collection: 'partners' | 'participations' | 'projects',
  key: string,
  locale: 'all' | 'en' | 'nl' = 'nl',
) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
    where: { importKey: { equals: key } },
  })
  return docs[0] as unknown as Record<string, unknown> | undefined
}

const countOf = async (table: string): Promise<number> => {
  const { rows: counted } = await (
    payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: { count: string }[] }> } }
  ).pool.query(`SELECT count(*) FROM ${table}`)
  return Number(counted[0]?.count)
}

const everything = async () => ({
  entries: await countOf('showcase_entries'),
  participations: await countOf('participations'),
  partners: await countOf('partners'),
  projects: await countOf('projects'),
  versions: (await countOf('_projects_v')) + (await countOf('_partners_v')),
})

describe('an import', () => {
  it('writes nothing at all while one row is wrong, and tells every wrong row', async () => {
    const before = await everything()
    const wrong = [
      'Vierde;;Ceres;Tekst;12,5;12,5;31.02.2010;',
      'Vijfde;;Ceres;;1.000.000;1.000.000;;',
      'Zesde;;Ceres;Tekst;een ton;1;;',
    ]
    const { kept, said } = await runImport(payload, projects, put('wrong.csv', list(...rows, ...wrong)))
    expect(kept).toBe(false)
    expect(said.filter((issue) => issue.startsWith('error'))).toEqual([
      'error date-bad 5',
      'error required-empty 6',
      'error number-bad 7',
    ])
    expect(await everything()).toEqual(before)
  })

  it('tells what only the collection knows, for each row, and writes nothing', async () => {
    const before = await everything()
    const refused = [`${'x'.repeat(300)};;;Tekst;;;;`, 'Zevende;;;Tekst;;-5;;', 'Achtste;;;Goed;;;;']
    const { kept, log } = await runImport(payload, projects, put('refused.csv', list(...refused)))
    expect(kept).toBe(false)
    expect(log.kept.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'document-refused', column: 'Titel', row: 2 },
      { code: 'document-refused', column: 'Totaal', row: 3 },
    ])
    expect(await everything()).toEqual(before)
  })

  it('tells what is wrong in the file and what the collection refuses in one go, and blames no row for another', async () => {
    const before = await everything()
    const byKey: ImportMap = {
      collection: 'partners',
      fields: {
        kinds: { constant: ['business'] },
        name: { column: 'Naam', required: true },
        parent: { column: 'Onder', lookup: { by: 'importKey', collection: 'partners' } },
        website: { as: 'url', column: 'Web' },
      },
      key: { column: 'Naam' },
    }
    const rows = [
      'Naam;Onder;Web',
      'Moeder;;een web adres',
      `${'x'.repeat(300)};;`,
      'Dochter;Moeder;',
      'Wees;Niemand;',
      'Goed;;',
    ]
    const { kept, log, printed } = await runImport(payload, byKey, put('both.csv', `${rows.join('\n')}\n`))
    expect(kept).toBe(false)
    expect(printed).toContain('Inlezen')
    expect(log.kept.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'url-bad', column: 'Web', row: 2 },
      { code: 'lookup-missing', column: 'Onder', row: 5 },
      { code: 'document-refused', column: 'Naam', row: 3 },
    ])
    expect(await everything()).toEqual(before)
  })

  it('holds to who may be chosen: an archived partner is refused in its row', async () => {
    await payload.create({
      collection: 'partners',
      data: {
        _status: 'published',
        archived: true,
        importKey: 'Gesloten',
        kinds: ['business'],
        name: 'Gesloten',
      },
      overrideAccess: true,
    })
    const before = await everything()
    const { kept, log } = await runImport(
      payload,
      projects,
      put('archived.csv', list('Negende;;Gesloten;Tekst;;;;', 'Tiende;;Open;Tekst;;;;')),
    )
    expect(kept).toBe(false)
    expect(log.kept.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'document-refused', column: 'Wie', row: 2 },
    ])
    expect(await everything()).toEqual(before)
  })

  it('on trial tells the same as the import itself and keeps nothing', async () => {
    const before = await everything()
    const path = put('good.csv', list(...rows))
    const tried = await runImport(payload, projects, path, { dryRun: true })
    expect(await everything()).toEqual(before)
    const done = await runImport(payload, projects, path)
    expect(done.kept).toBe(true)
    expect(tried.kept).toBe(false)
    expect(tried.tally.counts).toEqual(done.tally.counts)
    expect(tried.said).toEqual(done.said)
    expect(done.tally.counts.projects).toEqual({ changed: 0, new: 3, skipped: 0, unchanged: 0 })
  })

  it('shows how it reads the values, and reads them by the whole file', async () => {
    const { printed } = await runImport(payload, projects, put('good.csv', list(...rows)), { dryRun: true })
    expect(printed).toContain('1.234,56 (gezien aan 2.034.856)')
    expect(printed).toMatch(/Totaal +2\.034\.856 +€\s2\.034\.856,00/)
    expect(printed).toMatch(/ 5 +€\s5,00\n/)
    expect(printed).toMatch(/Begin +19\.02\.2009 +2009-02-19/)
  })

  it('keeps money in cents, days as days, texts to the letter and English beside Dutch', async () => {
    const first = await find('projects', 'lijst:Eerste', 'all')
    expect(first).toMatchObject({
      _status: 'published',
      funding: { euCents: 203485600, totalCents: 203485600 },
      period: { end: '2014-06-30T12:00:00.000Z', start: '2009-02-19T12:00:00.000Z' },
      summary: { nl: 'Een tekst op twee regels' },
      title: { en: 'First', nl: 'Eerste' },
    })
    expect(JSON.stringify(first?.story)).toContain('op twee regels')
  })

  it('keeps what is odd, says so, and loses no raw value', async () => {
    const { said } = await runImport(payload, projects, put('good.csv', list(...rows)), { dryRun: true })
    expect(said).toEqual([
      'notice entity-decoded 3',
      'warning text-replacement 3',
      'warning order-wrong 3',
      'warning sum-differs 3',
      'warning sub-skipped 4',
      'warning sub-skipped 4',
    ])
    const second = await find('projects', 'lijst:Tweede')
    expect(second).toMatchObject({
      period: { start: '2003-03-14T12:00:00.000Z' },
      summary: 'A&O, Frysl\ufffdn',
    })
    expect((second?.period as { end?: string }).end ?? null).toBeNull()
    expect(JSON.stringify(second?.story)).toContain('15.10.1931')
  })

  it('makes the partner and its part in the project, and leaves a partner that was there alone', async () => {
    const partner = await find('partners', 'Aurora B.V.')
    const project = await find('projects', 'lijst:Eerste')
    expect(await find('participations', 'leider:Eerste')).toMatchObject({
      partner: partner?.id,
      project: project?.id,
      role: 'lead',
    })
    expect(await find('participations', 'leider:Derde')).toBeUndefined()
  })

  it('puts what it published on the site in the same moment', async () => {
    const { rows: entries } = await (
      payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: unknown[] }> } }
    ).pool.query(
      "SELECT collection, path FROM showcase_entries WHERE path IN ('/projecten/eerste', '/en/projects/first') ORDER BY path",
    )
    expect(entries).toHaveLength(2)
  })
})

describe('the same list again', () => {
  it('changes nothing and writes no version', async () => {
    const before = await everything()
    const { kept, tally } = await runImport(payload, projects, put('again.csv', list(...rows)))
    expect(kept).toBe(true)
    expect(tally.counts).toEqual({
      participations: { changed: 0, new: 0, skipped: 0, unchanged: 2 },
      partners: { changed: 0, new: 0, skipped: 0, unchanged: 2 },
      projects: { changed: 0, new: 0, skipped: 0, unchanged: 3 },
    })
    expect(await everything()).toEqual(before)
  })

  it('eight months later changes only what differs, one version each, and keeps what it does not mention', async () => {
    const versions = await countOf('_projects_v')
    const later = [
      'Eerste;Premier;Aurora B.V.;"Een tekst\r\nop twee regels";2.034.856;2.000.000;19.02.2009;',
      ...rows.slice(1),
    ]
    const { tally } = await runImport(payload, projects, put('later.csv', list(...later)))
    expect(tally.counts.projects).toEqual({ changed: 1, new: 0, skipped: 0, unchanged: 2 })
    expect(tally.changedFields.projects).toMatchObject({ 'funding.totalCents': 1, 'title@en': 1 })
    expect(await find('projects', 'lijst:Eerste', 'all')).toMatchObject({
      funding: { euCents: 203485600, totalCents: 200000000 },
      period: { end: '2014-06-30T12:00:00.000Z', start: '2009-02-19T12:00:00.000Z' },
      title: { en: 'Premier', nl: 'Eerste' },
    })
    expect((await countOf('_projects_v')) - versions).toBe(2)
  })
})

describe('what people did in between', () => {
  it('an unfinished draft of an editor is never published by an import', async () => {
    const third = await find('projects', 'lijst:Derde')
    await payload.update({
      collection: 'projects',
      data: { jointProblem: 'Nog niet af' },
      draft: true,
      id: String(third?.id),
      overrideAccess: true,
    })
    const changed = [...rows.slice(0, 2), 'Derde;;;Andere tekst;;;;']
    const { said } = await runImport(payload, projects, put('draft.csv', list(...changed)))
    expect(said).toContain('warning document-draft 4')
    const { docs } = await payload.find({
      collection: 'projects',
      depth: 0,
      draft: false,
      overrideAccess: true,
      where: { importKey: { equals: 'lijst:Derde' } },
    })
    expect(docs[0]).toMatchObject({ _status: 'published', summary: 'Zonder partner' })
    expect(await find('projects', 'lijst:Derde')).toMatchObject({
      jointProblem: 'Nog niet af',
      summary: 'Andere tekst',
    })
  })

  it('a document in the trash stays there, and that is said', async () => {
    const second = await find('projects', 'lijst:Tweede')
    await payload.update({
      collection: 'projects',
      data: { deletedAt: new Date().toISOString() },
      id: String(second?.id),
      overrideAccess: true,
    })
    const { said, tally } = await runImport(payload, projects, put('trash.csv', list(...rows.slice(0, 2))))
    expect(said).toContain('warning document-trashed 3')
    expect(tally.counts.projects?.skipped).toBe(1)
    expect(tally.counts.projects?.new).toBe(0)
  })
})

describe('an import that is stopped', () => {
  it('in the middle keeps nothing', async () => {
    const before = await everything()
    let writing = false
    let asked = 0
    // Cancelled when it has been asked ten times whether to go on, so after some seventy documents.
    const signal = {
      throwIfAborted: () => {
        if (writing && (asked += 1) > 10) throw new Error('cancelled')
      },
    } as AbortSignal
    const connect = () => {
      writing = true
      return Promise.resolve({ payload, user: null })
    }
    const many = Array.from({ length: 450 }, (_, at) => `Nummer ${at};;;Tekst;;;;`)
    const file = put('many.csv', list(...many))
    await expect(runImport(payload, projects, file, { connect, signal })).rejects.toThrow('cancelled')
    expect(await everything()).toEqual(before)
  })

  it('because another one runs says so and keeps nothing', async () => {
    const id = await payload.db.beginTransaction()
    const session = payload.db.sessions?.[String(id)]?.db as { execute: (query: string) => Promise<unknown> }
    await session.execute('SELECT pg_advisory_xact_lock(7305001)')
    await expect(runImport(payload, projects, put('second.csv', list(...rows)))).rejects.toThrow(
      /Another import is running/,
    )
    await payload.db.rollbackTransaction(String(id))
  })
})

describe('the maps that come with the program', () => {
  it('can be used, and fill fields that exist', async () => {
    for (const [name, collection] of [
      ['efro-partners', 'partners'],
      ['efro-projects', 'projects'],
      ['municipalities', 'municipalities'],
      ['schools', 'partners'],
    ] as const) {
      const map = await readMap(`docs/import/${name}.json`, collection)
      const { checkMap } = await import('./write/checkMap')
      expect(() => checkMap(payload.config, map)).not.toThrow()
    }
  })

  it('read a school with its packed key and address, and the codes in their standard form change nothing later', async () => {
    const map = await readMap('docs/import/schools.json', 'partners')
    const school = (code: string, name: string, address: string, web: string) => ({
      A: address,
      C: code,
      Lg: 6.88,
      Lt: 52.76,
      N: name,
      W: web,
    })
    const schools = [
      school('10249-00SU-001', "'t Eenspan", 'Oosterstraat 58#7822HG#Emmen', 'http://www.obs-eenspan.nl'),
      school('10249-00SU-100', 'De Brug', '##', 'www.obs-brug.nl'),
      school('10250-01AB-000', 'De Brug', 'Kade 1/ Laan 2#9611HZ/ 9603HK#Sappemeer', 'http://www.de brug.nl'),
    ]
    const path = put('schools.json', JSON.stringify(schools))
    const { said } = await runImport(payload, map, path)
    expect(said).toEqual([
      'warning fallback-used 2',
      'warning expected-empty 2',
      'warning expected-empty 2',
      'warning expected-empty 2',
      'warning scheme-added 2',
      'warning pattern-bad 3',
      'warning url-bad 3',
      'warning name-doubled 3',
    ])
    expect(await find('partners', 'school:10249-00SU-001')).toMatchObject({
      address: { city: 'Emmen', postcode: '7822 HG', street: 'Oosterstraat 58' },
      identifiers: { brin: '00SU01' },
      kinds: ['education'],
      place: { latitude: 52.76, longitude: 6.88 },
    })
    const again = await runImport(payload, map, path)
    expect(again.tally.counts.partners).toEqual({ changed: 0, new: 0, skipped: 0, unchanged: 3 })
  })
})
