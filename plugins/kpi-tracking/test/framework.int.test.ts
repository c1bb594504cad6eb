import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Access } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Role } from '../dev/hire'
import { libraryOptions } from '../dev/libraryOptions'
import { hasRole } from '../dev/staff'
import type { ToldRollUp } from '../src/index'
import { readRollUps } from '../src/index'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import { must, openBranch, periodsOfKpi, writeIndicator, writeKpi } from './branchKpi'
import type { Tried } from './tryFrameworks'
import { approveAll, asWho, boardOf, drawn, readTried, takeFile, verdictsOf } from './tryFrameworks'

let library: Library
/** Who may measure, which one of the tests changes. */
let measuring = libraryOptions.access.measure

beforeAll(async () => {
  // Whoever takes a framework submits what was measured, and is not who approves it.
  const measure: Access = (asked) => measuring(asked)
  const access = { ...libraryOptions.access, approve: hasRole('reader'), measure }
  library = await bootLibrary(await createTestDatabase({ empty: true }), { options: { access } })
})

afterAll(() => library.close())

type Kind = 'actuals' | 'indicators' | 'kpis' | 'periods' | 'targets'

type Answer = {
  added: Record<Kind, number>
  changed: Record<Kind, number>
  same: Record<Kind, number>
  isWritten: boolean
  faultCount: number
  faults: { line: number; column: string | null; message: string }[]
  warnings: { line: number; column: string | null; message: string }[]
  warningCounts: Record<string, number>
  unread: string[]
}

const columns = {
  actual: 'Gemeten',
  baseline: 'Nulwaarde',
  from: 'Van',
  indicator: 'Indicator',
  target: 'Doel',
  until: 'Tot en met',
}
const map = { columns, constants: { direction: 'up', type: 'number' } }
const head = 'Indicator;Nulwaarde;Van;Tot en met;Doel;Gemeten'

const take = async (
  lines: readonly string[],
  more: Record<string, unknown> = {},
  who: Role | null = 'head',
) => {
  const { body, status } = await library.ask(who, 'POST', '/kpis/import', {
    csv: [head, ...lines].join('\r\n'),
    days: 'dayFirst',
    map,
    notation: 'comma',
    ...more,
  })
  return { ...(body as unknown as Answer), status }
}

const countsOf = async () => {
  const tables = ['indicators', 'kpis', 'kpi_periods', 'kpi_measurements']
  const counts = await Promise.all(
    tables.map((table) => library.pool.query<{ count: number }>(`select count(*)::int from ${table}`)),
  )
  return counts.map(({ rows }) => rows[0]?.count)
}

const kpisOf = async (subject: string): Promise<readonly { id: string; name: string }[]> => {
  const { docs } = await must(
    library,
    'head',
    'GET',
    `/kpis?where[subjects][equals]=${subject}&depth=0&sort=name`,
  )
  return docs as { id: string; name: string }[]
}

const visitors = ['Bezoekers;1.000;01-01-2021;31-12-2021;1.100;1.050,5', 'Bezoekers;1.000;2022;2022;1.200;']

describe('a framework over REST', () => {
  test('is looked at, is taken, and a later one only adds what is new', async () => {
    const subject = await openBranch(library, 'De Bongerd')
    const before = await countsOf()
    const preview = await take(visitors, { preview: true, subject })
    expect(preview).toMatchObject({
      added: { actuals: 1, indicators: 1, kpis: 1, periods: 2, targets: 2 },
      isWritten: false,
      status: 200,
      unread: [],
      warningCounts: { noActual: 1 },
    })
    expect(preview.warnings).toEqual([{ column: 'Gemeten', line: 3, message: 'Nothing was measured here.' }])
    expect(await countsOf()).toEqual(before)
    expect(await take(visitors, { subject })).toMatchObject({ isWritten: true })
    const [kpi] = await kpisOf(subject)
    expect(await must(library, 'head', 'GET', `/kpis/${kpi?.id}?depth=1`)).toMatchObject({
      baseline: { value: 1000 },
      frequency: 'yearly',
      indicator: { decimals: 1, direction: 'up', name: 'Bezoekers', type: 'number' },
      name: 'Bezoekers',
    })
    // What somebody calls it since is theirs.
    await must(library, 'head', 'PATCH', `/kpis/${kpi?.id}`, { name: 'Meer mensen binnen' })
    const later = [
      ...visitors.slice(0, 1),
      'Bezoekers;1.000;2022;2022;1.250;1.300',
      'Bezoekers;1.000;2023;2023;1.300;',
    ]
    expect(await take(later, { subject })).toMatchObject({
      added: { actuals: 1, indicators: 0, kpis: 0, periods: 1, targets: 1 },
      changed: { kpis: 1, targets: 1 },
      isWritten: true,
      same: { actuals: 1, indicators: 1 },
    })
    expect((await kpisOf(subject)).map(({ name }) => name)).toEqual(['Meer mensen binnen'])
    expect(await periodsOfKpi(library, kpi?.id ?? '')).toMatchObject([
      { key: '2021', target: 1100 },
      { key: '2022', target: 1250 },
      { key: '2023', target: 1300 },
    ])
    const { docs } = await must(
      library,
      'head',
      'GET',
      `/kpi-measurements?where[kpi][equals]=${kpi?.id}&sort=until&depth=0`,
    )
    expect(docs).toMatchObject([
      { state: 'submitted', submittedByName: 'head@library.example', value: 1050.5 },
      { state: 'submitted', value: 1300 },
    ])
    await approveAll(library)
    expect(await take(later, { subject })).toMatchObject({ added: { actuals: 0 }, same: { actuals: 2 } })
  })

  test('with one fault is told by line and column, and nothing of it is written', async () => {
    const subject = await openBranch(library, 'De Vijverberg')
    const before = await countsOf()
    const answer = await take(
      [...visitors, 'Cursussen;0;2022;2022;tien;', 'Uitleen;0;31-13-2022;2022;5;-1', ';0;2022;2022;5;1'],
      { subject },
    )
    expect(answer).toMatchObject({ faultCount: 3, isWritten: false, status: 400 })
    expect(answer.faults).toEqual([
      { column: 'Doel', line: 4, message: 'Give a number such as 1250.5, with fifteen digits at most.' },
      { column: 'Van', line: 5, message: 'This is no day or year in this notation.' },
      { column: 'Indicator', line: 6, message: 'Fill this in.' },
    ])
    expect(await countsOf()).toEqual(before)
  })

  test('tells of whole years, also of the first and the last of its subject, and of no others', async () => {
    const subject = await openBranch(library, 'De Zomerkast')
    await must(library, 'head', 'PATCH', `/branches/${subject}`, {
      opened: { from: '2021-04-01', until: '2022-06-30' },
    })
    const beyond = await take([...visitors, 'Bezoekers;1.000;2023;2023;1.300;'], { subject })
    expect(beyond).toMatchObject({ faultCount: 1, isWritten: false, status: 400 })
    expect(beyond.faults).toMatchObject([{ column: 'Van', line: 4 }])
    expect(await take(visitors, { subject })).toMatchObject({ isWritten: true, status: 200 })
    const [kpi] = await kpisOf(subject)
    expect((await periodsOfKpi(library, kpi?.id ?? '')).map(({ key }) => key)).toEqual(['2021', '2022'])
    // It stays so whoever saves it, and is not moved further out.
    await must(library, 'head', 'PATCH', `/kpis/${kpi?.id}`, { method: 'Counted at the door.' })
    const moved = await library.ask('head', 'PATCH', `/kpis/${kpi?.id}`, { until: '2023-12-31' })
    expect(moved.status).toBe(400)
  })

  test('names its subjects by a field, and one that is not there or twice is told', async () => {
    await openBranch(library, 'Dubbel')
    await openBranch(library, 'Dubbel')
    const single = await openBranch(library, 'Enkel')
    const csv = [
      'Filiaal;' + head,
      ...['Enkel', 'Dubbel', 'Nergens', ''].map((name) => `${name};${visitors[1]}`),
    ].join('\n')
    const named = { csv, map: { ...map, columns: { ...columns, subject: 'Filiaal' } }, subjectField: 'name' }
    const answer = await take([], named)
    expect(answer.faults.map(({ column, line, message }) => [line, column, message])).toEqual([
      [3, 'Filiaal', 'More than one is called so. Name it by what is of that one only.'],
      [4, 'Filiaal', 'There is no such document, or you may not read it.'],
      [5, 'Filiaal', 'Fill this in.'],
    ])
    const first = csv.split('\n').slice(0, 2).join('\n')
    expect(await take([], { ...named, csv: first })).toMatchObject({ isWritten: true })
    expect((await kpisOf(single)).length).toBe(1)
    const byId = first.replace('Enkel', single)
    expect(await take([], { ...named, csv: byId, subjectField: 'id' })).toMatchObject({
      added: { kpis: 0 },
      isWritten: true,
    })
  })

  test('is of who defines and maintains, and what is measured of who may measure', async () => {
    const subject = await openBranch(library, 'De Pol')
    for (const who of ['keeper', 'reader', 'volunteer', null] as const)
      expect((await take(visitors, { subject }, who)).status).toBe(403)
    expect(await kpisOf(subject)).toEqual([])
    measuring = () => ({ 'subjects.town': { equals: 'Winterswijk' } })
    try {
      const refused = await take(visitors, { subject })
      expect(refused).toMatchObject({ faults: [{ line: 2 }], isWritten: false, status: 400 })
      expect(await kpisOf(subject)).toEqual([])
      // Definitions alone ask for no more.
      expect(await take(visitors.slice(1), { subject })).toMatchObject({ isWritten: true })
    } finally {
      measuring = libraryOptions.access.measure
    }
  })

  test('that is none, or is not said how to read, is told so at its field', async () => {
    const subject = await openBranch(library, 'De Esch')
    for (const [wrong, field] of [
      [{ csv: '' }, 'csv'],
      [{ csv: `${head}\n"never closed` }, 'csv'],
      [{ days: 'backwards' }, 'days'],
      [{ decimals: 7 }, 'decimals'],
      [{ map: { columns: { doel: 'Doel' } } }, 'map.columns'],
      [{ map: 'Doel' }, 'map'],
      [{ notation: 'dots' }, 'notation'],
      [{ subject: 'nobody' }, 'subject'],
      [{ subjectField: 'nothing' }, 'subjectField'],
      [{ subjectField: 'town' }, 'subjectField'],
      [{ subjectField: 'constructor' }, 'subjectField'],
      [{ csv: `${head}\n${`${visitors[1]}\n`.repeat(2001)}` }, 'csv'],
      [{ csv: Array.from({ length: 501 }, (_, at) => `c${at}`).join(';') }, 'csv'],
    ] as const) {
      const sent = { csv: head, map, notation: 'comma', subject, ...(wrong as object) }
      const answered = await library.ask('head', 'POST', '/kpis/import', sent)
      expect(answered.status).toBe(400)
      expect(JSON.stringify(answered.body)).toContain(`"path":"${field}"`)
    }
  })

  test('has no column that every object has: it is told as one that is not there', async () => {
    const named = { map: { ...map, columns: { ...columns, subject: 'constructor' } } }
    expect(await take(visitors, named)).toMatchObject({
      faults: [{ column: 'constructor', line: 1 }],
      status: 400,
    })
  })

  test('takes over what was made by hand, and a copy of that is nobody’s', async () => {
    const subject = await openBranch(library, 'Handwerk')
    const rows = ['Handwerk;0;2022;2022;10;4']
    const indicator = await writeIndicator(library, { name: 'Handwerk', unit: null })
    const kpi = await writeKpi(library, {
      from: '2022-01-01',
      indicator,
      name: 'Handwerk',
      subjects: [subject],
      until: '2022-12-31',
    })
    expect(await take(rows, { subject })).toMatchObject({
      added: { actuals: 1, indicators: 0, kpis: 0, targets: 1 },
      changed: { indicators: 1, kpis: 1 },
      isWritten: true,
    })
    const copy = await must(library, 'head', 'POST', `/kpis/${kpi}/duplicate`)
    expect((copy.doc as { tableKey?: unknown }).tableKey ?? null).toBeNull()
    expect(await take(rows, { subject })).toMatchObject({
      added: { kpis: 0 },
      changed: { indicators: 0, kpis: 0 },
      same: { actuals: 1, kpis: 1 },
    })
  })

  test('of odd times is measured on events, and one more comes between', async () => {
    const subject = await openBranch(library, 'Feesten')
    const rows = ['Feest;0;10-02-2021;14-02-2021;3;3', 'Feest;0;01-05-2022;03-05-2022;4;9']
    expect(await take(rows, { subject })).toMatchObject({ added: { actuals: 2, periods: 2, targets: 2 } })
    const more = [rows[0] ?? '', 'Feest;0;01-06-2021;01-06-2021;;2']
    expect(await take(more, { subject })).toMatchObject({
      added: { actuals: 1, kpis: 0, periods: 1, targets: 0 },
      isWritten: true,
    })
    const overlapping = await take(['Feest;0;14-02-2021;15-02-2021;;2'], { subject })
    expect(overlapping.faults).toEqual([{ column: 'Van', line: 2, message: 'This overlaps another period.' }])
  })

  test('with categories keeps them, and a later one brings another', async () => {
    const subject = await openBranch(library, 'Delen')
    const divided = {
      map: { ...map, dimensions: { Leeftijd: 'age' } },
      subject,
    }
    const csv = (rows: readonly string[]) =>
      [`${head};Leeftijd`, ...rows.map((row) => `Leden;;${row}`)].join('\n')
    const first = ['2021;2021;;5;', '2021;2021;;3;Kind', '2021;2021;;2;Volwassen']
    expect(await take([], { ...divided, csv: csv(first) })).toMatchObject({ isWritten: true })
    const later = [
      ...first,
      '2022;2022;;6;',
      '2022;2022;;3;Kind',
      '2022;2022;;2;Volwassen',
      '2022;2022;;1;Bejaard',
    ]
    expect(await take([], { ...divided, csv: csv(later) })).toMatchObject({
      added: { actuals: 1 },
      changed: { indicators: 1 },
      isWritten: true,
      same: { actuals: 1 },
    })
    const [kpi] = await kpisOf(subject)
    expect(await must(library, 'head', 'GET', `/kpis/${kpi?.id}?depth=1`)).toMatchObject({
      indicator: {
        dimensions: [
          {
            categories: [{ key: 'Kind' }, { key: 'Volwassen' }, { key: 'Bejaard' }],
            isExhaustive: true,
            key: 'age',
          },
        ],
      },
    })
    const wrong = [...later.slice(0, 3), '2023;2023;;9;', '2023;2023;;3;Kind']
    const answer = await take([], { ...divided, csv: csv(wrong) })
    expect(answer.faults.map(({ line }) => line)).toEqual([5])
  })

  test('that two ask for at the same moment is made once', async () => {
    const subject = await openBranch(library, 'Samen')
    const answers = await Promise.all([take(visitors, { subject }), take(visitors, { subject })])
    // Who comes while the other is at it is told so, and who comes after it finds it done.
    const taken = answers.filter(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual(
      [],
    )
    expect(taken.reduce((sum, { added }) => sum + added.kpis, 0)).toBe(1)
    expect((await kpisOf(subject)).length).toBe(1)
  })
})

const told = new Map<string, Record<string, unknown>>()

/** What stands in the files of this folder, counted by hand. */
const expectOwn = (tried: readonly Tried[], rollUps: readonly ToldRollUp[]): void => {
  const [plan, sameInDutch, series] = tried.map(({ taken }) => taken)
  const warningCounts = {
    aboveHundred: 1,
    actualIsBaseline: 1,
    beyondTarget: 7,
    nameCut: 1,
    noActual: 1,
    noBaseline: 1,
    sameName: 2,
    targetIsBaseline: 1,
    typeLeftOut: 1,
  }
  expect(plan).toMatchObject({ added: { actuals: 14, indicators: 9, kpis: 9, periods: 15, targets: 15 } })
  expect(plan?.warningCounts).toEqual(warningCounts)
  // As a Dutch spreadsheet writes the same table.
  expect(sameInDutch).toMatchObject({ added: { kpis: 0 }, same: { actuals: 14, kpis: 9 }, warningCounts })
  expect(series).toMatchObject({ added: { actuals: 5, indicators: 2, kpis: 2, periods: 5, targets: 0 } })
  expect(series?.warningCounts).toEqual({ crossed: 1, noBaseline: 2, noTarget: 2, rounded: 2 })
  expect(told.get('Plan 2021-2023')).toMatchObject({
    kpis: 9,
    verdicts: { noBaseline: 1, noData: 1, on: 4, over: 4, targetIsBaseline: 1, under: 4 },
  })
  const valueOf = (name: string) => rollUps.find(({ indicator }) => indicator.name.startsWith(name))?.value
  expect(valueOf('Deelnemers, geteld aan de deur (1.')).toBe(1400)
  expect(valueOf('Deelnemers, geteld aan de deur (2.')).toBe(31)
  expect(valueOf('Loans')).toBe(0.3)
}

test('files are looked at, taken and taken again, approved, judged and drawn', async () => {
  // Another folder may be tried in the same way: what came of it is written there.
  const other = process.env.FRAMEWORKS
  const folder = other ?? 'plugins/kpi-tracking/test/frameworks'
  const files = readTried(folder)
  const subjects = new Map<string, string>()
  for (const name of new Set(files.flatMap((file) => file.subjects)))
    subjects.set(name, await openBranch(library, name))
  const tried: Tried[] = []
  for (const file of files)
    tried.push(await takeFile(library, file, { folder, idOf: (name) => subjects.get(name) ?? '' }))
  const approved = await approveAll(library)
  for (const [name, id] of subjects) {
    const board = await boardOf(library, id)
    const charts = drawn(board)
    expect(charts.filter((chart) => !chart.includes('<svg'))).toEqual([])
    expect(charts.length).toBe(board.kpis.length + 1)
    told.set(name, { charts: charts.length, kpis: board.kpis.length, verdicts: verdictsOf(board), board })
  }
  const rollUps = await readRollUps(await asWho(library, 'reader'), null)
  if (other !== undefined)
    writeFileSync(
      join(folder, 'report.json'),
      JSON.stringify({ approved, rollUps, told: Object.fromEntries(told), tried }, null, 2),
    )
  if (other === undefined) expectOwn(tried, rollUps ?? [])
  for (const { again, preview, progress, taken } of tried) {
    const kpis = taken.added.kpis + taken.changed.kpis + taken.same.kpis
    expect(progress).toEqual(Array.from({ length: kpis }, (_, at) => at + 1))
    expect(taken.faults).toEqual([])
    expect(preview).toEqual({ ...taken, isWritten: false })
    expect(taken.isWritten && again.isWritten).toBe(true)
    const { added, changed } = again
    expect([...Object.values(added), ...Object.values(changed)].filter((count) => count > 0)).toEqual([])
  }
})
