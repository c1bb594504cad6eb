import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findPath } from './findPath'
import type { PathRow, PathWish } from './settlePaths'
import { settlePaths } from './settlePaths'

const wishArb = fc.record<PathWish>({
  key: fc.constantFrom('p:1', 'p:2', 'p:3', 'q:1'),
  locale: fc.constantFrom('nl', 'en'),
  path: fc.option(fc.constantFrom('/a', '/b', '/c', '/d', '/e'), { nil: null }),
})
const setArb = fc.uniqueArray(wishArb, { selector: ({ key, locale }) => `${locale} ${key}`, maxLength: 5 })
const history = fc.array(setArb, { maxLength: 12 })

const apply = (rows: PathRow[], wishes: PathWish[], day: number) => {
  const at = new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString()
  const settlement = settlePaths(rows, wishes, at)
  const written = new Set(settlement.changed.map(({ path }) => path))
  return { ...settlement, rows: [...rows.filter(({ path }) => !written.has(path)), ...settlement.changed] }
}

const live = (sets: PathWish[][]): PathRow[] =>
  sets.reduce<PathRow[]>((rows, wishes, day) => apply(rows, wishes, day).rows, [])

describe('settlePaths', () => {
  it('a path that was ever known is never unknown again', () => {
    fc.assert(
      fc.property(history, setArb, (sets, last) => {
        const before = live(sets)
        const after = live([...sets, last])
        for (const { path } of before) expect(findPath(after, path)).not.toBeNull()
      }),
    )
  })

  it('a document is found at one path at most in each locale, and a path shows one document', () => {
    fc.assert(
      fc.property(history, (sets) => {
        const current = live(sets).filter(({ state }) => state === 'current')
        expect(new Set(current.map(({ key, locale }) => locale + key)).size).toBe(current.length)
        expect(new Set(current.map(({ path }) => path)).size).toBe(current.length)
      }),
    )
  })

  it('every wish is met or refused by name, and met ones are found where they asked to be', () => {
    fc.assert(
      fc.property(history, setArb, (sets, last) => {
        const { rows, refused } = apply(live(sets), last, 99)
        for (const wish of last) {
          if (refused.some(({ key, locale }) => key === wish.key && locale === wish.locale)) continue
          const found = rows.filter(
            (row) => row.key === wish.key && row.locale === wish.locale && row.state === 'current',
          )
          expect(found.map(({ path }) => path)).toEqual(wish.path === null ? [] : [wish.path])
        }
      }),
    )
  })

  it('what leads on leads in one step to where its document is, and a gone path has no document elsewhere', () => {
    fc.assert(
      fc.property(history, (sets) => {
        const rows = live(sets)
        for (const row of rows.filter(({ state }) => state !== 'current')) {
          const verdict = findPath(rows, row.path)
          expect(verdict?.state).toBe(row.state)
          if (verdict?.state === 'moved') {
            expect(findPath(rows, verdict.to)).toEqual({ state: 'current', key: row.key })
          }
        }
      }),
    )
  })

  it('asking for the same again changes nothing', () => {
    fc.assert(
      fc.property(history, setArb, (sets, last) => {
        const first = apply(live(sets), last, 50)
        const met = last.filter(
          (wish) => !first.refused.some(({ key, locale }) => key === wish.key && locale === wish.locale),
        )
        expect(settlePaths(first.rows, met, '2030-01-01T00:00:00.000Z').changed).toEqual([])
      }),
    )
  })
})
