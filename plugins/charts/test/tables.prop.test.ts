import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { DataTable, TimePoint } from '../src/index'
import { bulletTable, smallMultiplesTable, timeSeriesTable } from '../src/index'

const format = (value: number): string => `<${value}>`

/** How often each number stands in the cells. */
const countsOf = ({ rows }: DataTable, numbers: readonly number[]): number[] => {
  const text = rows.flatMap(({ cells }) => cells).join(' ')
  return numbers.map((number) => text.split(format(number)).length - 1)
}

const once = (numbers: readonly number[]): number[] => numbers.map(() => 1)

/** Numbers of which no two are equal, in sevens: one for each thing that a period tells. */
const periods = fc
  .uniqueArray(fc.integer({ max: 1_000_000, min: -1_000_000 }), { maxLength: 70 })
  .map((numbers) =>
    Array.from({ length: Math.floor(numbers.length / 7) }, (_, at) => numbers.slice(at * 7, at * 7 + 7)),
  )

const pointOf = ([
  value = 0,
  target,
  lower = 0,
  upper = 0,
  forecast,
  from = 0,
  to = 0,
]: number[]): TimePoint => ({
  key: 'same',
  label: 'same',
  value,
  target: target ?? null,
  margin: { lower, upper },
  forecast: forecast ?? null,
  range: { lower: from, upper: to },
})

test('every number of a line stands in its table exactly once, also when two periods have one name', () => {
  fc.assert(
    fc.property(periods, (numbers) => {
      const table = timeSeriesTable({ id: 'x', title: 'x', format, points: numbers.map(pointOf) })
      expect(countsOf(table, numbers.flat())).toEqual(once(numbers.flat()))
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1)
    }),
  )
})

test('the baseline of a line stands in its table once as well', () => {
  const table = timeSeriesTable({ id: 'x', title: 'x', format, baseline: 3, points: [pointOf([1, 2])] })
  expect(countsOf(table, [3])).toEqual([1])
  expect(table.rows[0]?.head).toBe('nulmeting')
})

test('every number of the parts stands in their table exactly once, in a row that is named after its part', () => {
  fc.assert(
    fc.property(
      periods,
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 7, maxLength: 7 }),
      (parts, keys) => {
        const series = parts.map((numbers, at) => ({
          key: `${at}`,
          name: `part ${at}`,
          points: numbers.map((value, place) => ({
            key: keys[place] ?? '',
            label: keys[place] ?? '',
            value,
          })),
        }))
        const table = smallMultiplesTable({ id: 'x', title: 'x', format, series })
        expect(countsOf(table, parts.flat())).toEqual(once(parts.flat()))
        for (const [at, row] of table.rows.entries()) {
          expect(row.head).toBe(`part ${at}`)
          expect(row.cells).toHaveLength(table.columns.length - 1)
        }
      },
    ),
  )
})

test('every number of a bar stands in its table exactly once', () => {
  const numbers = [1, 2, 3, 4, 5]
  const table = bulletTable({
    id: 'x',
    title: 'x',
    format,
    actual: 1,
    target: 2,
    baseline: 3,
    margin: { lower: 4, upper: 5 },
  })
  expect(countsOf(table, numbers)).toEqual(once(numbers))
})

test('the periods of parts stand in the order of time, whichever part names them first', () => {
  const point = (year: number) => ({ key: `${year}`, label: `${year}`, at: year, value: year })
  const series = [
    { key: 'a', name: 'a', points: [point(2026), point(2024)] },
    { key: 'b', name: 'b', points: [point(2025), point(2023)] },
  ]
  expect(smallMultiplesTable({ id: 'x', title: 'x', series }).columns.slice(1)).toEqual([
    '2023',
    '2024',
    '2025',
    '2026',
  ])
})
