import { describe, expect, test } from 'vitest'

import { diff } from './diff'
import type { Shape } from './shape'

const plain = { is: 'leaf', isLocalized: false, isRedacted: false, kind: 'plain' } as const

const shape: Shape = [
  { ...plain, isLocalized: true, name: 'title' },
  { ...plain, kind: 'reference', name: 'client' },
  { ...plain, isRedacted: true, name: 'pin' },
  { is: 'rows', isLocalized: false, isRedacted: false, name: 'rows', of: [{ ...plain, name: 'name' }] },
]

const told = (before: object, after: object) =>
  diff(shape, before as never, after as never).map(({ from, path, to }) => [path, from, to])

describe('a diff', () => {
  test('tells each language of a text by itself', () => {
    expect(told({ title: { nl: 'Een' } }, { title: { en: 'One', nl: 'Eén' } })).toEqual([
      ['title:en', null, 'One'],
      ['title:nl', 'Een', 'Eén'],
    ])
  })

  test('follows rows by their ids: what moved is told as an order, what is in it as itself', () => {
    const [a, b] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ] as const
    expect(told({ rows: [a, b] }, { rows: [b, a] })).toEqual([['rows', ['a', 'b'], ['b', 'a']]])
    expect(told({ rows: [a, b] }, { rows: [{ ...b, name: 'C' }] })).toEqual([
      ['rows', ['a', 'b'], ['b']],
      ['rows[b].name', 'B', 'C'],
      ['rows[a].name', 'A', null],
    ])
  })

  test('takes a document that was read deep for the same as its id, and nothing for an empty list', () => {
    expect(told({ client: { id: 7, name: 'Berta' }, rows: [] }, { client: 7 })).toEqual([])
    expect(told({ client: 7 }, { client: { relationTo: 'clients', value: { id: 7 } } })).toEqual([
      ['client', 7, { relationTo: 'clients', value: 7 }],
    ])
  })

  test('marks what may not be kept, and ignores what is no field', () => {
    expect(diff(shape, {}, { other: 1, pin: 1234 })).toMatchObject([{ isRedacted: true, path: 'pin' }])
  })
})
