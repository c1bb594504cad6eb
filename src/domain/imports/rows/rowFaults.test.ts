import { describe, expect, it } from 'vitest'

import type { Json } from '../map/importMap'
import { rowFaults } from './rowFaults'

const faults = (cell: Json, most?: number) =>
  rowFaults({ cells: { good: 'x', wrong: cell }, number: 4 }, most).map(
    ({ code, column, row }) => `${code} ${column} ${row}`,
  )

describe('a row that cannot be read', () => {
  it.each([
    ['a zero byte', 'een\u0000twee'],
    ['a zero byte deep within', { a: [{ b: 'x\u0000' }] }],
    ['a zero byte in a name', { 'a\u0000': 1 }],
  ])('holds %s', (_, cell) => {
    expect(faults(cell)).toEqual(['text-zero wrong 4'])
  })

  it('holds JSON without an end', () => {
    expect(faults('['.repeat(100_000))).toEqual(['cell-deep wrong 4'])
    expect(faults(`tekst ${'['.repeat(100)}`)).toEqual([])
  })

  it('holds a cell that is longer than allowed, as text and as an object', () => {
    expect(faults('x'.repeat(11), 10)).toEqual(['cell-long wrong 4'])
    expect(faults({ text: 'x'.repeat(11) }, 10)).toEqual(['cell-long wrong 4'])
    expect(faults('x'.repeat(10), 10)).toEqual([])
    expect(faults('x'.repeat(1_000_000))).toEqual([])
  })
})
