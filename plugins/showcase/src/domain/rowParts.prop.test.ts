import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { SeenRow } from './rowParts'
import { compareRows } from './rowParts'

/** As rows are: objects with a prototype. */
const plain = { noNullPrototype: true } as const

const words = fc.option(
  fc.record({ lang: fc.constantFrom('nl', 'en'), text: fc.string({ maxLength: 8 }) }, plain),
  {
    nil: null,
  },
)
const instants = fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'), {
  nil: null,
})
const rows: fc.Arbitrary<SeenRow> = fc.record({
  lang: fc.constant('nl'),
  locale: fc.constant('nl'),
  path: fc.option(fc.constantFrom('/recepten/soep', '/recepten/snert'), { nil: null }),
  sortAt: instants,
  visibleFrom: instants,
  visibleUntil: instants,
  data: fc.record({
    title: words,
    summary: words,
    fields: fc.dictionary(
      fc.constantFrom('cost', 'place', 'story'),
      fc.record(
        {
          kind: fc.constant('text' as const),
          lang: fc.constant('nl'),
          text: fc.string({ maxLength: 8 }),
        },
        plain,
      ),
    ),
    references: fc.array(
      fc.record(
        {
          role: fc.constantFrom('cook', 'image'),
          collection: fc.constantFrom('cooks', 'pictures'),
          id: fc.constantFrom('1', '2'),
        },
        plain,
      ),
      { maxLength: 4 },
    ),
    files: fc.constant([]),
  }),
})

/** The same row as the database answers it: with its keys in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  )
}

describe('compareRows', () => {
  it('a row beside itself has no change, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(rows, (row) => {
        expect(compareRows(row, turned(row) as SeenRow).filter(({ isChanged }) => isChanged)).toEqual([])
      }),
    )
  })

  it('a part is changed exactly when it is not the same, from whichever side one looks', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const parts = compareRows(one, other)
        for (const { isChanged, planned, present } of parts)
          expect(isChanged).toBe(!isDeepStrictEqual(planned, present))
        const changed = (all: typeof parts) =>
          all.filter(({ isChanged }) => isChanged).map(({ section, name }) => `${section} ${name}`)
        expect(changed(compareRows(other, one)).sort()).toEqual(changed(parts).sort())
      }),
    )
  })

  it('every part of a row that is new is new, and every field that is known and empty is named', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const parts = compareRows(row, null, ['diets'])
        expect(parts.every(({ present }) => present === null)).toBe(true)
        expect(parts.find(({ name }) => name === 'diets')).toEqual({
          section: 'fields',
          name: 'diets',
          planned: null,
          present: null,
          isChanged: false,
        })
        expect(parts.filter(({ planned }) => planned === null)).toHaveLength(1)
      }),
    )
  })
})
