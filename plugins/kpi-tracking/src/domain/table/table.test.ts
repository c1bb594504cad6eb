import fc from 'fast-check'
import { expect, test } from 'vitest'

import { positive } from '../../../test/arbitraries'
import { buildKpi } from '../../../test/builders'
import { textCell } from './cells'
import type { KnownPeriod } from './planRow'
import { planRow } from './planRow'
import type { TableRow } from './tableRow'
import { readRows } from './tableRow'
import { linesOf } from './writeTable'

const row = (line: number, cells: TableRow['cells']): TableRow => ({
  cells: { kpi: 'a', period: '2026', ...cells },
  line,
})

test('a whole is read with the parts that follow it', () => {
  const { faults, measurements } = readRows(
    [
      row(2, { source: 'The door', value: '1.250' }),
      row(3, { category: 'f', dimension: 'sex', value: '700' }),
      row(4, { category: 'm', dimension: 'sex', value: '550' }),
      row(5, { period: '2027', value: '12,5' }),
    ],
    'comma',
  )
  expect(faults).toEqual([])
  expect(measurements).toMatchObject([
    {
      given: { value: 1250 },
      line: 2,
      parts: [
        { line: 3, value: 700 },
        { line: 4, value: 550 },
      ],
    },
    { given: { value: 12.5 }, line: 5, parts: [], period: '2027' },
  ])
})

test('what cannot be read is told with its line and column, and nothing of that measurement is taken', () => {
  const { faults, measurements } = readRows(
    [
      row(2, { value: 'many' }),
      row(3, { period: '2027', value: '5' }),
      row(4, { category: 'f', dimension: 'sex', period: '2027', value: '1e3' }),
      row(5, { kpi: '', value: '5' }),
      row(6, { category: 'f', dimension: 'sex', period: '2030', value: '5' }),
      row(7, { period: '2028', value: '5' }),
    ],
    'point',
  )
  expect(faults).toEqual([
    { column: 'value', fault: 'notANumber', line: 2 },
    { column: 'value', fault: 'notANumber', line: 4 },
    { column: 'kpi', fault: 'kpiMissing', line: 5 },
    { column: 'dimension', fault: 'partWithoutWhole', line: 6 },
  ])
  expect(measurements.map(({ line }) => line)).toEqual([7])
})

const sex = { key: 'sex', categories: ['f', 'm'], isExhaustive: true }
const known: KnownPeriod = {
  counting: null,
  hasBegun: true,
  isEnded: false,
  isLocked: false,
  kpi: buildKpi({ decimals: 2, dimensions: [sex] }),
  open: null,
}
const [measurement] = readRows([row(2, { value: '7' })], 'point').measurements

const plan = (overrides: Partial<KnownPeriod> = {}) => {
  if (!measurement) throw new Error('a row was read')
  return planRow({ ...known, ...overrides }, measurement)
}

test('a measurement is taken by the rules for what somebody enters, each fault at its column', () => {
  const kept = { measured: { denominator: null, numerator: null, value: 7 }, parts: [] }
  const other = { measured: { denominator: null, numerator: null, value: 8 }, parts: [] }
  expect(plan()).toEqual({ is: 'new', kept })
  expect(plan({ isLocked: true })).toMatchObject({ faults: [{ column: 'period', fault: 'periodLocked' }] })
  expect(plan({ hasBegun: false })).toMatchObject({ faults: [{ column: 'period', fault: 'notBegun' }] })
  expect(plan({ isEnded: true })).toMatchObject({ faults: [{ column: 'period', fault: 'ended' }] })
  expect(plan({ open: other })).toMatchObject({ faults: [{ column: null, fault: 'beingMeasured' }] })
  expect(plan({ counting: other })).toMatchObject({ faults: [{ column: null, fault: 'alreadyMeasured' }] })
  for (const there of [{ open: kept }, { counting: kept }, { counting: kept, isLocked: true }])
    expect(plan(there)).toEqual({ is: 'same' })
  if (!measurement) throw new Error('a row was read')
  expect(planRow('kpiUnknown', measurement)).toMatchObject({ faults: [{ column: 'kpi' }] })
})

test('parts that do not make the whole are told at the line of the whole, and a wrong one at its own', () => {
  const read = (sexes: readonly [string, string][]) => {
    const rows = sexes.map(([category, value], at) => row(3 + at, { category, dimension: 'sex', value }))
    const [first] = readRows([row(2, { value: '7' }), ...rows], 'point').measurements
    if (!first) throw new Error('a row was read')
    return planRow(known, first)
  }
  expect(
    read([
      ['f', '3'],
      ['m', '3'],
    ]),
  ).toMatchObject({ faults: [{ fault: 'notTheWhole', line: 2 }] })
  expect(
    read([
      ['f', '3'],
      ['x', '4'],
    ]),
  ).toMatchObject({
    faults: [{ column: 'category', fault: 'unknown', line: 4 }],
  })
})

test('the same table twice is all the same, in whatever order its parts stand', () => {
  fc.assert(
    fc.property(positive, positive, fc.boolean(), (one, other, turned) => {
      const write = (value: number) => String(value)
      const parts = [
        row(3, { category: 'f', dimension: 'sex', value: write(one) }),
        row(4, { category: 'm', dimension: 'sex', value: write(other) }),
      ]
      const whole = row(2, { value: write(Number((one + other).toFixed(2))) })
      const [first] = readRows([whole, ...parts], 'point').measurements
      const [again] = readRows([whole, ...(turned ? parts.toReversed() : parts)], 'point').measurements
      if (!first || !again) throw new Error('rows were read')
      const planned = planRow(known, first)
      expect(planned.is).toBe('new')
      if (planned.is === 'new')
        expect(planRow({ ...known, open: planned.kept }, again)).toEqual({ is: 'same' })
    }),
  )
})

test('a text that a spreadsheet would take for a formula is written as a text, and read as it was', () => {
  const odd = ['=1+1', '-5 % korting', '@all', "'t Veld", "'=no"]
  for (const text of odd) {
    const written = linesOf(
      {
        kpi: 'a',
        measured: { denominator: null, numerator: null, value: 3 },
        note: text,
        parts: [{ category: text, denominator: null, dimension: text, numerator: null, value: 3 }],
        period: '2026',
        source: text,
      },
      'comma',
    )
    expect(written).not.toMatch(/(^|;)[=@-]/m)
  }
  const cells = (text: string) => ({ category: textCell(text), dimension: textCell(text), value: '3' })
  for (const text of odd) {
    const { measurements } = readRows(
      [row(2, { note: textCell(text), source: textCell(text), value: '3' }), row(3, cells(text))],
      'comma',
    )
    expect(measurements).toMatchObject([
      { note: text, parts: [{ category: text, dimension: text }], source: text },
    ])
  }
})

test('no more parts of a whole are read than an indicator can have, and the others are told', () => {
  const part = (line: number) => row(line, { category: `c${line}`, dimension: 'sex', value: '1' })
  const { faults, measurements } = readRows(
    [row(2, { value: '5' }), ...Array.from({ length: 202 }, (_, at) => part(at + 3))],
    'comma',
  )
  expect(measurements[0]?.parts).toHaveLength(200)
  expect(faults).toEqual([
    { column: 'dimension', fault: 'tooManyParts', line: 203 },
    { column: 'dimension', fault: 'tooManyParts', line: 204 },
  ])
})
