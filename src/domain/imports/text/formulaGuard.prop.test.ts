import fc from 'fast-check'
import { expect, test } from 'vitest'

import { guardFormula, unguardFormula } from './formulaGuard'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '＝', 'a', '1') }),
)

test('taking off what was put before a text gives the text, whatever it is', () => {
  fc.assert(fc.property(text, (given) => unguardFormula(guardFormula(given)) === given))
})

test('no spreadsheet runs what was guarded', () => {
  fc.assert(fc.property(text, (given) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(guardFormula(given))))
})

test.each([
  ['=1+1', "'=1+1"],
  ['+31 50 123', "'+31 50 123"],
  [' @SUM(A1)', "' @SUM(A1)"],
  ["'=x", "''=x"],
  ['\tcmd', "'\tcmd"],
  ["'s Gravenhage", "'s Gravenhage"],
  ['a=b', 'a=b'],
])('%j is written as %j', (given, cell) => {
  expect(guardFormula(given)).toBe(cell)
})
