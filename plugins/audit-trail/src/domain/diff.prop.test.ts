import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { applied, diff } from './diff'
import { flatten } from './flatten'
import { canonical } from './json'
import { pathText, readPath } from './path'
import type { FieldShape, Shape } from './shape'

const leaf = (name: string, more: Partial<FieldShape> = {}): FieldShape =>
  ({ is: 'leaf', isLocalized: false, isRedacted: false, kind: 'plain', name, ...more }) as FieldShape

const shape: Shape = [
  leaf('title', { isLocalized: true }),
  leaf('count'),
  leaf('data', { kind: 'json' } as never),
  leaf('client', { kind: 'reference' } as never),
  { is: 'group', isLocalized: false, isRedacted: false, name: 'sending', of: [leaf('isSent')] },
  { is: 'rows', isLocalized: true, isRedacted: false, name: 'rows', of: [leaf('name')] },
  {
    is: 'blocks',
    isLocalized: false,
    isRedacted: false,
    name: 'parts',
    of: { clause: [leaf('wording', { isLocalized: true })], 'odd|[one].': [leaf('said')] },
  },
]

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const locales = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom('nl', 'en'), value, { maxKeys: 2 })
const id = fc.constantFrom('1', '2', '3', '4', 'a.b', 'a]|[')
const rows = fc.uniqueArray(fc.record({ id, name: fc.string() }), { maxLength: 4, selector: (row) => row.id })
const blocks = fc.uniqueArray(
  fc.oneof(
    fc.record({ blockType: fc.constant('clause'), id, wording: locales(fc.string()) }),
    fc.record({ blockType: fc.constant('odd|[one].'), id, said: fc.string() }),
  ),
  { maxLength: 4, selector: (row) => row.id },
)

const doc = fc.record(
  {
    client: maybe(fc.oneof(fc.string(), fc.record({ id: fc.string(), name: fc.string() }))),
    count: maybe(fc.oneof(fc.integer(), fc.constant(null))),
    data: maybe(fc.jsonValue()),
    parts: maybe(blocks),
    rows: maybe(locales(rows)),
    sending: maybe(fc.record({ isSent: fc.boolean() })),
    title: maybe(locales(fc.string())),
  },
  { requiredKeys: [] },
)

const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, backwards(inner)]),
  )
}

const told = (values: ReturnType<typeof flatten>) =>
  [...values].map(([path, { value }]) => `${path}=${canonical(value)}`).sort()

describe('a diff', () => {
  test('of a document and itself is empty', () => {
    fc.assert(
      fc.property(doc, (one) => {
        expect(diff(shape, one, structuredClone(one))).toEqual([])
      }),
    )
  })

  test('makes the one of the other', () => {
    fc.assert(
      fc.property(doc, doc, (before, after) => {
        const made = applied(flatten(shape, before), diff(shape, before, after))
        expect(told(made)).toEqual(told(flatten(shape, after)))
      }),
    )
  })

  test('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(doc, doc, (before, after) => {
        const turned = diff(shape, backwards(before) as object as never, backwards(after) as never)
        const texts = (changes: ReturnType<typeof diff>) =>
          changes.map(({ from, path, to }) => [path, canonical(from), canonical(to)])
        expect(texts(turned)).toEqual(texts(diff(shape, before, after)))
      }),
    )
  })

  test('the other way round tells the same values the other way round', () => {
    fc.assert(
      fc.property(doc, doc, (before, after) => {
        const there = diff(shape, before, after).map(({ from, path, to }) => [
          path,
          canonical(from),
          canonical(to),
        ])
        const back = diff(shape, after, before).map(({ from, path, to }) => [
          path,
          canonical(to),
          canonical(from),
        ])
        expect(back.sort()).toEqual(there.sort())
      }),
    )
  })

  test('names each value by a path of its own, which can be read back', () => {
    fc.assert(
      fc.property(doc, (one) => {
        for (const path of flatten(shape, one).keys()) expect(pathText(readPath(path) ?? [])).toBe(path)
      }),
    )
  })
})

test('any way to a value can be told as a text and read back', () => {
  const step = fc.record({
    locale: fc.option(fc.string({ minLength: 1 })),
    name: fc.string({ minLength: 1 }),
    row: fc.option(
      fc.record({ block: fc.option(fc.string({ minLength: 1 })), id: fc.string({ minLength: 1 }) }),
    ),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      expect(readPath(pathText(steps))).toEqual(steps)
    }),
  )
})
