import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { periodOf, writeIndicator, writeKpi } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { faultAt } from './refused'

let library: Counting['library']
let branch: Counting['branch']
let indicator: Counting['indicator']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ branch, indicator, library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

describe('bad input is told at its field, and nothing is written', () => {
  test.each([
    ['value', {}],
    ['value', { value: -1 }],
    ['value', { value: 1.5 }],
    ['value', { value: 1e15 }],
    ['numerator', { denominator: 2, numerator: 1 }],
    ['parts.0.dimension', { parts: [{ category: 'f', dimension: 'sex', value: 1 }], value: 1 }],
  ])('at %s of %j', async (path, measured) => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    expect(
      await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, ...measured })),
    ).toEqual([400, path])
    const { rows } = await library.pool.query(
      'select count(*)::int from kpi_measurements where kpi_id = $1',
      [kpi],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  test('a number that JSON cannot hold is no number', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    for (const value of ['1e309', '"NaN"', '"12,5"', 'true', '[]', '{}']) {
      const body = `{"kpi":"${kpi}","period":"${period}","value":${value}}`
      const asked = library.ask('keeper', 'POST', '/kpi-measurements', body)
      expect([value, ...(await faultAt(asked))]).toEqual([value, 400, 'value'])
    }
  })

  test('a measurement of no period, or of no KPI', async () => {
    const kpi = await newKpi()
    const measure = (data: object) => faultAt(library.ask('keeper', 'POST', '/kpi-measurements', data))
    expect(await measure({ kpi, value: 1 })).toEqual([400, 'period'])
    const { body } = await library.ask('keeper', 'POST', '/kpi-measurements', { kpi, value: 1 })
    expect(JSON.stringify(body)).not.toContain('"until"')
    expect(await measure({ kpi, period: null, value: 1 })).toEqual([400, 'period'])
    expect(await measure({ period: await periodOf(library, kpi, '2021'), value: 1 })).toEqual([400, 'kpi'])
  })

  test('a denominator of zero, and parts that do not add up', async () => {
    const sex = { categories: [{ key: 'f' }, { key: 'm' }], isExhaustive: true, key: 'sex' }
    const share = await writeIndicator(library, { dimensions: [sex], type: 'percentage' })
    const kpi = await writeKpi(library, { indicator: share, subjects: [branch] })
    const period = await periodOf(library, kpi, '2021')
    const measure = (data: object) =>
      library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, ...data })
    expect(await faultAt(measure({ denominator: 0, numerator: 0 }))).toEqual([400, 'denominator'])
    const parts = [
      { category: 'f', denominator: 4, dimension: 'sex', numerator: 1 },
      { category: 'm', denominator: 5, dimension: 'sex', numerator: 2 },
    ]
    expect(await faultAt(measure({ denominator: 10, numerator: 3, parts }))).toEqual([400, 'parts'])
    expect(await faultAt(measure({ denominator: 9, numerator: 3, parts, value: 99 }))).toEqual([400, 'value'])
    const { status, body } = await measure({ denominator: 9, numerator: 3, parts, value: 33.3 })
    expect([status, (body.doc as { value: number }).value]).toEqual([201, 33.3333333333])
  })

  test('a KPI that cannot be measured', async () => {
    const make = (data: object) =>
      library.ask('head', 'POST', '/kpis', {
        frequency: 'yearly',
        from: '2021-01-01',
        indicator,
        name: 'Visitors',
        subjects: [branch],
        until: '2024-12-31',
        ...data,
      })
    expect(await faultAt(make({ until: '2020-12-31' }))).toEqual([400, 'until'])
    expect(await faultAt(make({ frequency: 'monthly', until: '2126-12-31' }))).toEqual([400, 'frequency'])
    expect(await faultAt(make({ baseline: { value: 0.5 } }))).toEqual([400, 'baseline.value'])
    expect(await faultAt(make({ subjects: ['0190a0a0-0000-7000-8000-000000000000'] }))).toEqual([
      400,
      'subjects',
    ])
    expect(await faultAt(make({ subjects: [] }))).toEqual([400, 'subjects'])
    expect(await faultAt(make({ margin: 101 }))).toEqual([400, 'margin'])
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    expect(await faultAt(library.ask('head', 'PATCH', `/kpi-periods/${period}`, { target: -4 }))).toEqual([
      400,
      'target',
    ])
  })
})

describe('odd values', () => {
  test('that another reader would take for another number are refused', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    for (const value of ['0x10', '0b11', '1_000', '١'])
      expect(
        await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, value })),
      ).toEqual([400, 'value'])
  })

  test('as a day far away are told at their field', async () => {
    const make = (data: object) =>
      library.ask('head', 'POST', '/kpis', {
        frequency: 'yearly',
        from: '2021-01-01',
        indicator,
        name: 'Visitors',
        subjects: [branch],
        until: '2024-12-31',
        ...data,
      })
    expect(await faultAt(make({ from: '0500-01-01' }))).toEqual([400, 'from'])
    expect(await faultAt(make({ until: '9999-12-31' }))).toEqual([400, 'until'])
    expect(await faultAt(make({ endedOn: '1990-01-01' }))).toEqual([400, 'endedOn'])
  })

  test('as evidence lead nowhere', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const evidence = [{ note: 'So.' }, { link: 'javascript:alert(1)' }]
    expect(
      await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { evidence, kpi, period, value: 1 })),
    ).toEqual([400, 'evidence.1.link'])
  })
})
