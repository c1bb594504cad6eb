import { expect, test } from 'vitest'

import { foldOut, hasQuestions, type Snapshot } from './snapshot'

const table = (...columns: string[]) => ({
  columns: Object.fromEntries(columns.map((name) => [name, { name }])),
  foreignKeys: {},
  indexes: {},
})
const snapshot = (tables: Snapshot['tables'], enums = {}): Snapshot => ({ enums, tables })

test('what only comes or only goes asks nothing', () => {
  const small = snapshot({ notes: table('id') })
  const large = snapshot({ notes: table('id', 'title'), tags: table('id') })
  expect(hasQuestions(small, large)).toBe(false)
  expect(hasQuestions(large, small)).toBe(false)
})

test('a column that went while another came may be a rename', () => {
  expect(hasQuestions(snapshot({ notes: table('title') }), snapshot({ notes: table('name') }))).toBe(true)
})

test('a table or a closed set that went while another came may be a rename', () => {
  expect(hasQuestions(snapshot({ notes: table() }), snapshot({ memos: table() }))).toBe(true)
  expect(hasQuestions(snapshot({}, { a: {} }), snapshot({}, { b: {} }))).toBe(true)
})

test('over the step between, neither half asks anything', () => {
  const before = snapshot({ notes: table('id', 'title'), old: table('id') }, { a: {}, b: {} })
  const after = snapshot({ fresh: table('id'), notes: table('id', 'name') }, { b: {}, c: {} })
  const middle = foldOut(before, after)
  expect(middle).toEqual(snapshot({ notes: table('id') }, { b: {} }))
  expect(hasQuestions(before, middle)).toBe(false)
  expect(hasQuestions(middle, after)).toBe(false)
})
