import { Readable } from 'node:stream'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { importMeasurements, readCsv } from '../src/index'
import { exportMeasurements } from '../src/table/exportMeasurements'
import { as } from './asStaff'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'
import { messageOf } from './messageOf'

let library: Library
let branch: string
let indicator: string

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }))
  branch = await openBranch(library, 'De Kapelle')
  const sex = { categories: [{ key: 'f' }, { key: 'm' }], isExhaustive: true, key: 'sex' }
  indicator = await writeIndicator(library, { decimals: 1, dimensions: [sex] })
})

afterAll(() => library.close())

const newKpi = (subjects = [branch]) => writeKpi(library, { indicator, subjects })

type Answer = {
  added: number
  same: number
  isWritten: boolean
  faultCount: number
  faults: { line: number; column: string | null; message: string }[]
}

const take = async (csv: string, more: object = {}, who: 'keeper' | 'volunteer' = 'keeper') => {
  const { body, status } = await library.ask(who, 'POST', '/kpi-measurements/import', {
    csv,
    notation: 'comma',
    ...more,
  })
  return { ...(body as unknown as Answer), status }
}

const countOf = async (kpi: string): Promise<number> => {
  const { rows } = await library.pool.query<{ count: number }>(
    'select count(*)::int from kpi_measurements where kpi_id = $1',
    [kpi],
  )
  return rows[0]?.count ?? 0
}

const head = 'kpi;period;value;dimension;category;source'

describe('a table of measurements', () => {
  test('is submitted as it stands, with its parts, and changes nothing the second time', async () => {
    const kpi = await newKpi()
    const csv = `${head}\r\n${kpi};2021;1.250,5;;;De deur\r\n${kpi};2021;700;sex;f;\r\n${kpi};2021;550,5;sex;m;\r\n${kpi};2022;3;;;\r\n`
    expect(await take(csv)).toMatchObject({ added: 2, faultCount: 0, isWritten: true, same: 0, status: 200 })
    const { docs } = await must(
      library,
      'head',
      'GET',
      `/kpi-measurements?where[kpi][equals]=${kpi}&sort=until&depth=0`,
    )
    expect(docs).toMatchObject([
      {
        parts: [
          { category: 'f', value: 700 },
          { category: 'm', value: 550.5 },
        ],
        source: 'De deur',
        state: 'submitted',
        value: 1250.5,
      },
      { state: 'submitted', value: 3 },
    ])
    expect(await take(csv)).toMatchObject({ added: 0, isWritten: true, same: 2 })
    expect(await countOf(kpi)).toBe(2)
    const ids = (docs as { id: string }[]).map(({ id }) => id)
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })
    expect(await take(csv)).toMatchObject({ added: 0, isWritten: true, same: 2 })
  })

  test('is looked at without writing anything', async () => {
    const kpi = await newKpi()
    expect(await take(`${head}\n${kpi};2021;5;;;`, { preview: true })).toMatchObject({
      added: 1,
      isWritten: false,
      status: 200,
    })
    expect(await countOf(kpi)).toBe(0)
  })

  test('with one fault is told by line and column, and nothing of it is written', async () => {
    const [kpi, locked] = [await newKpi(), await newKpi()]
    await must(library, 'head', 'POST', '/kpi-periods/lock', {
      ids: [await periodOf(library, locked, '2021')],
      isLocked: true,
    })
    const answer = await take(
      [
        head,
        `${kpi};2021;5;;;`,
        `${kpi};2026;5;;;`,
        `${kpi};2022;-5;;;`,
        `${kpi};2023;1.25;;;`,
        `${locked};2021;5;;;`,
        `nothing;2021;5;;;`,
        `${kpi};2021;6;;;`,
      ].join('\n'),
    )
    expect(answer).toMatchObject({ faultCount: 6, isWritten: false, status: 400 })
    expect(answer.faults.map(({ column, line }) => [line, column]).sort()).toEqual([
      [3, 'period'],
      [4, 'value'],
      [5, 'value'],
      [6, 'period'],
      [7, 'kpi'],
      [8, null],
    ])
    expect(answer.faults.find(({ line }) => line === 8)?.message).toBe(
      'This period stands in this table already.',
    )
    expect(await countOf(kpi)).toBe(0)
  })

  test('never writes over what is there', async () => {
    const kpi = await newKpi()
    await approveMeasurement(library, { key: '2021', kpi, value: 5 })
    await submitMeasurement(library, { key: '2022', kpi, value: 5 })
    const { faults } = await take(`${head}\n${kpi};2021;6;;;\n${kpi};2022;6;;;`)
    expect(faults.map(({ message }) => message)).toEqual([
      'This period was measured already. Correct that measurement.',
      'Somebody is at this period already: there is a draft or a submitted measurement.',
    ])
  })

  test('is of nobody else: a KPI that is not theirs is told like one that is not there', async () => {
    const far = await newKpi([await openBranch(library, 'Wooldstraat', 'Winterswijk')])
    expect(await take(`${head}\n${far};2021;5;;;`, {}, 'volunteer')).toMatchObject({
      faults: [{ column: 'kpi', message: 'There is no such KPI, or it is not yours to measure.' }],
      status: 400,
    })
  })

  test('that is none is told so at its field', async () => {
    const odd = [`${head}\nx;2021;"1,5"x;;;`, `${head}\nx;2021;1"5;;;`, `${head}\nx;2021;1;;;a\0b`]
    const many = `${head}\n${'x;2021;1\n'.repeat(20_001)}`
    for (const csv of ['', 'a;b\n1;2', 'kpi,period,value\n1,2,3', `${head}\n"never closed`, ...odd, many]) {
      const answered = await library.ask('keeper', 'POST', '/kpi-measurements/import', {
        csv,
        notation: 'comma',
      })
      expect([answered.status, messageOf(answered)]).toEqual([
        400,
        csv.includes('\0') ? expect.any(String) : 'The following field is invalid: csv',
      ])
    }
    expect(
      (await library.ask('reader', 'POST', '/kpi-measurements/import', { csv: head, notation: 'comma' }))
        .status,
    ).toBe(403)
    expect(
      (await library.ask(null, 'POST', '/kpi-measurements/import', { csv: head, notation: 'comma' })).status,
    ).toBe(403)
  })

  test('with more columns than people write is no table, however many rows it has', async () => {
    const names = Array.from({ length: 501 }, (_, at) => `c${at}`).join(';')
    const csv = `kpi;period;${names}\n${'a\n'.repeat(200_000)}`
    const answered = await library.ask('keeper', 'POST', '/kpi-measurements/import', {
      csv,
      notation: 'comma',
    })
    expect([answered.status, JSON.stringify(answered.body)]).toEqual([
      400,
      expect.stringContaining('This table has more than 500 columns.'),
    ])
    const kpi = await newKpi()
    const known = Array.from({ length: 400 }, (_, at) => `c${at}`).join(';')
    expect(await take(`kpi;period;${known};value\n${kpi};2021;${';'.repeat(400)}5`)).toMatchObject({
      added: 1,
    })
  })

  test('with a longer text than is kept is told so at its column', async () => {
    const kpi = await newKpi()
    expect(await take(`${head};note\n${kpi};2021;5;;;${'s'.repeat(501)};${'n'.repeat(4001)}`)).toMatchObject({
      faults: [
        { column: 'source', line: 2 },
        { column: 'note', line: 2 },
      ],
      status: 400,
    })
    expect(await countOf(kpi)).toBe(0)
  })

  test('holds up nobody else while it is read, however ragged', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 5)
    try {
      await take(`${head};x\n${'1;2;3\n'.repeat(19_000)}`, { preview: true })
    } finally {
      clearInterval(turning)
    }
    expect(turns).toBeGreaterThan(20)
  })

  test('is taken once when it comes twice at the same moment, and who comes second is told', async () => {
    const kpi = await newKpi()
    const csv = `${head}\n${kpi};2021;5;;;\n${kpi};2022;6;;;`
    const answers = await Promise.all(Array.from({ length: 4 }, () => take(csv)))
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual(
      [],
    )
    const taken = answers.filter(({ status }) => status === 200)
    expect(taken.reduce((sum, { added }) => sum + added, 0)).toBe(2)
    expect(await countOf(kpi)).toBe(2)
  })

  test('waits for who changes how a KPI is defined, and is told what it has become', async () => {
    const [kpi, other] = [await newKpi(), await writeIndicator(library, { type: 'yesNo' })]
    const client = await library.pool.connect()
    try {
      await client.query('begin')
      await client.query('update kpis set indicator_id = $2 where id = $1', [kpi, other])
      const taken = take(`${head}\n${kpi};2021;5;;;`)
      await client.query('select pg_sleep(0.3)')
      await client.query('commit')
      expect(await taken).toMatchObject({
        faults: [{ column: 'value', line: 2, message: 'Give 1 for yes or 0 for no.' }],
        status: 400,
      })
    } finally {
      client.release()
    }
  })

  test('that is longer than a batch is whole or nothing all the same', async () => {
    const months = { from: '2005-01-01', frequency: 'monthly', until: '2024-12-31' }
    const kpis = await Promise.all(
      Array.from({ length: 5 }, () => writeKpi(library, { indicator, subjects: [branch], ...months })),
    )
    const keys = Array.from(
      { length: 240 },
      (_, at) => `${2005 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
    )
    const rows = kpis.flatMap((kpi) => keys.map((key) => `${kpi};${key};5;;;`))
    const keepers = await library.payload.find({
      collection: 'staff' as 'users',
      // A test looks up who asks.
      overrideAccess: true,
      where: { role: { equals: 'keeper' } },
    })
    const req = await createLocalReq(
      { user: { ...keepers.docs[0], collection: 'staff' } as never },
      library.payload,
    )
    const progress: number[] = []
    const take = (lines: readonly string[]) =>
      importMeasurements(req, readCsv(Readable.from([`${head}\n${lines.join('\n')}`]), 'comma'), {
        isDryRun: false,
        notation: 'comma',
        onProgress: (looked) => progress.push(looked),
      })
    const faulty = await take([...rows, `${kpis[0]};2005-01;6;;;`])
    expect(progress).toEqual([1000, 1201])
    expect(faulty).toMatchObject({
      faults: [{ column: null, fault: 'beingMeasured', line: 1202 }],
      isWritten: false,
    })
    expect(await countOf(kpis[0] ?? '')).toBe(0)
    expect(await take(rows)).toMatchObject({ added: 1200, isWritten: true })
    expect(await countOf(kpis[4] ?? '')).toBe(240)
  })
})

test('what is exported is imported as the same', async () => {
  const own = await openBranch(library, 'Export')
  const kpi = await newKpi([own])
  await approveMeasurement(library, {
    key: '2021',
    kpi,
    note: '=1+1; "quoted"\nand more',
    parts: [
      { category: 'f', dimension: 'sex', value: 1.5 },
      { category: 'm', dimension: 'sex', value: 2 },
    ],
    value: 3.5,
  })
  await submitMeasurement(library, { key: '2022', kpi, value: 9 })
  for (const notation of ['comma', 'point']) {
    const response = await library.download(
      'reader',
      `/kpi-measurements/export?notation=${notation}&subject=${own}`,
    )
    expect(response.split('\r\n')[0]?.includes(notation === 'comma' ? ';' : ',')).toBe(true)
    expect(response).not.toMatch(/\b2022[;,]/)
    expect(response).toContain("'=1+1")
    expect(await take(response, { notation })).toMatchObject({ added: 0, isWritten: true, same: 1 })
  }
})

test('what is exported begins as a spreadsheet knows its letters by', async () => {
  const req = await as(library, 'reader')
  const first = await exportMeasurements(req, { notation: 'comma', subject: null }).next()
  expect(first.value).toMatch(/^\uFEFFkpi;/)
})
