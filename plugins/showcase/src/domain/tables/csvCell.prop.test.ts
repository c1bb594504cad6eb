import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { csvLine } from './csvCell'

const aCell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))

test('what is written as CSV is read back as it was, but for apostrophes before what would be run', () => {
  fc.assert(
    fc.property(fc.array(aCell, { minLength: 1, maxLength: 5 }), (cells) => {
      // A line of one empty cell is no line to whoever reads it.
      fc.pre(cells.length > 1 || cells[0] !== '')
      const [read] = parse(csvLine(cells), { record_delimiter: '\r\n' })
      const withoutApostrophes = (cell: string): string => cell.replaceAll("'", '')
      expect(read?.map(withoutApostrophes)).toEqual(cells.map(withoutApostrophes))
    }),
  )
})

test.each(['=1+1', '+31 6', '@SUM(A1)', '-cmd', '\t=1', '\r=1'])('%j is not run by a spreadsheet', (text) => {
  const [[cell] = []] = parse(csvLine([text, 'x']), { record_delimiter: '\r\n' })
  expect(cell).toBe(`'${text}`)
})

test('no cell runs either where a semicolon ends one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(';', '=', '+', '-', '@', ' ', '1', 'a')), (signs) => {
      const cells = csvLine([signs.join('')])
        .trimEnd()
        .split(';')
        .slice(1)
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    }),
  )
})

test('numbers stay numbers, also below zero', () => {
  expect(csvLine(['-12.50', '3'])).toBe('-12.50,3\r\n')
})
