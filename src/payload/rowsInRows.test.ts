import { expect, test } from 'vitest'

import { hasRowsInRows } from './rowsInRows'

const text = { type: 'text' }
const rows = (...fields: object[]) => ({ fields, type: 'array' }) as never

test.each([
  ['none', [text], false],
  ['rows', [rows(text)], false],
  ['two fields of rows', [rows(text), rows(text)], false],
  ['rows in a tab', [{ tabs: [{ fields: [rows(text)] }], type: 'tabs' }], false],
  ['rows in rows', [rows(rows(text))], true],
  ['rows in a group in rows', [rows({ fields: [rows(text)], type: 'group' })], true],
  ['rows in rows in a tab', [{ tabs: [{ fields: [rows(rows(text))] }], type: 'tabs' }], true],
])('fields with %s', (_, fields, isSo) => {
  expect(hasRowsInRows(fields)).toBe(isSo)
})
