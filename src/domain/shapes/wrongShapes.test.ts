import { describe, expect, it } from 'vitest'

import type { ShapedField } from './visitFields'
import { wrongShapes } from './wrongShapes'

const id = '019b0000-0000-7000-8000-000000000000'
const rich = (text: string) => ({
  root: { children: [{ children: [{ text, type: 'text' }], type: 'paragraph' }], type: 'root' },
})

const judge = (type: string, value: unknown, more: Partial<ShapedField> = {}): string | undefined =>
  wrongShapes([{ name: 'field', type, ...more }], { field: value })[0]?.because.en

describe('a field refuses what is not of its kind', () => {
  it.each<[string, unknown, Partial<ShapedField>?]>([
    ...['code', 'email', 'radio', 'select', 'text', 'textarea'].flatMap((type) =>
      [{ a: 1 }, ['x'], 7, true, 'a\u0000b', 'a\ud800'].map((value): [string, unknown] => [type, value]),
    ),
    ['text', 'x', { hasMany: true }],
    ['text', ['x', 7], { hasMany: true }],
    ['select', { 0: 'x' }, { hasMany: true }],
    ['select', 'unheard', { options: ['draft', { value: 'published' }] }],
    ['checkbox', 'yes'],
    ['checkbox', 1],
    ['checkbox', {}],
    ...['12,5', '12abc', '0x10', '1e999', 'NaN', {}, [1], true, Number.NaN, Number.POSITIVE_INFINITY].map(
      (value): [string, unknown] => ['number', value],
    ),
    ['date', '2026-02-30'],
    ['date', 0],
    ['date', ''],
    ['date', {}],
    ['date', new Date(Number.NaN)],
    ['relationship', 'x', { relationTo: 'partners' }],
    ['relationship', { a: 1 }, { relationTo: 'partners' }],
    ['relationship', { id: 7 }, { relationTo: 'partners' }],
    ['relationship', [id], { relationTo: 'partners' }],
    ['relationship', id, { hasMany: true, relationTo: 'partners' }],
    ['relationship', [id, 'x'], { hasMany: true, relationTo: 'partners' }],
    ['relationship', id, { relationTo: ['partners', 'users'] }],
    ['relationship', { relationTo: 'media', value: id }, { relationTo: ['partners', 'users'] }],
    ['upload', { relationTo: 'media', value: id }, { relationTo: 'media' }],
    ['array', {}],
    ['array', 'x'],
    ['array', 3],
    ['array', [7]],
    ['blocks', ['x']],
    ['group', []],
    ['group', 'x'],
    ['json', { 'a\u0000': 1 }],
    ['json', [['a\ud800']]],
    ['richText', 'x'],
    ['richText', { root: { children: [null], type: 'root' } }],
    ['richText', rich('a\u0000b')],
  ])('%s %j %j', (type, value, more) => {
    expect(judge(type, value, more)).toMatch(/\.$/)
  })
})

describe('a field takes what is of its kind, and what the panel sends for nothing', () => {
  it.each<[string, unknown, Partial<ShapedField>?]>([
    ['text', ''],
    ['text', 'a\u202e😀'],
    ['text', ['x'], { hasMany: true }],
    ['select', 'published', { options: ['draft', { value: 'published' }] }],
    // What is no option is for Payload to say, which has words for it in every language.
    ['select', 'unheard', { options: ['draft'], validate: () => true }],
    ['checkbox', false],
    ['checkbox', 'true'],
    ['number', 12.5],
    ['number', ' -1.5e3 '],
    ['number', ''],
    ['number', [1, '2'], { hasMany: true }],
    ['date', '2026-05-31'],
    ['date', new Date('2026-05-31')],
    ['relationship', '', { relationTo: 'partners' }],
    ['relationship', id.toUpperCase(), { relationTo: 'partners' }],
    ['relationship', { id, name: 'Dorpshuis' }, { relationTo: 'partners' }],
    ['relationship', '', { hasMany: true, relationTo: 'partners' }],
    ['relationship', [id, { id }], { hasMany: true, relationTo: 'partners' }],
    ['relationship', { relationTo: 'users', value: { id } }, { relationTo: ['partners', 'users'] }],
    ['array', 0],
    ['array', [{}, null]],
    ['group', {}],
    ['json', { a: [1, null, 'x'] }],
    ['richText', rich('tekst')],
    ['join', 'whatever'],
  ])('%s %j %j', (type, value, more) => {
    expect(judge(type, value, more)).toBeUndefined()
  })
})

describe('what is refused', () => {
  const title: ShapedField = { name: 'title', type: 'text' }
  const fields: ShapedField[] = [
    title,
    {
      flattenedFields: [title, { flattenedFields: [title], name: 'rows', type: 'array' }],
      name: 'group',
      type: 'group',
    },
    {
      blocks: [
        { flattenedFields: [title], slug: 'quote' },
        { flattenedFields: [{ name: 'title', type: 'number' }], slug: 'count' },
      ],
      name: 'blocks',
      type: 'blocks',
    },
  ]
  const paths = (data: Record<string, unknown>) => wrongShapes(fields, data).map(({ path }) => path)

  it('is told field by field, in groups, rows and blocks too', () => {
    const rows = [{ title: 'x' }, null, { title: 7 }]
    const blocks = [
      { blockType: 'quote', title: 7 },
      { blockType: 'count', title: 7 },
      { blockType: 'nothing', title: {} },
    ]
    expect(paths({ blocks, group: { rows, title: {} }, title: [] })).toEqual([
      'title',
      'group.title',
      'group.rows.2.title',
      'blocks.0.title',
    ])
  })

  it('is nothing that is missing, empty, derived or named after no field', () => {
    expect(paths({ group: null, other: {}, title: undefined })).toEqual([])
    expect(paths(JSON.parse('{"__proto__":{"title":7}}') as Record<string, unknown>)).toEqual([])
    expect(wrongShapes([{ ...title, virtual: true }], { title: {} })).toEqual([])
  })
})
