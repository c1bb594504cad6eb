import { describe, expect, it } from 'vitest'

import { findPath } from './findPath'
import type { PathRow, PathWish } from './settlePaths'
import { settlePaths } from './settlePaths'

const wish = (key: string, path: string | null): PathWish => ({ key, locale: 'nl', path })

const play = (...sets: PathWish[][]): PathRow[] =>
  sets.reduce<PathRow[]>((rows, wishes, day) => {
    const at = new Date(Date.UTC(2025, 0, day + 1)).toISOString()
    const { changed } = settlePaths(rows, wishes, at)
    return [...rows.filter((row) => !changed.some(({ path }) => path === row.path)), ...changed]
  }, [])

describe('settlePaths', () => {
  it('a renamed document leads on from each of its earlier paths in one step', () => {
    const rows = play([wish('p:1', '/a')], [wish('p:1', '/b')], [wish('p:1', '/c')])
    expect(findPath(rows, '/a')).toEqual({ state: 'moved', to: '/c' })
    expect(findPath(rows, '/b')).toEqual({ state: 'moved', to: '/c' })
    expect(findPath(rows, '/c')).toEqual({ state: 'current', key: 'p:1' })
  })

  it('a withdrawn document is gone from all its paths and found again when it returns', () => {
    const gone = [[wish('p:1', '/a')], [wish('p:1', '/b')], [wish('p:1', null)]]
    expect(findPath(play(...gone), '/a')).toEqual({ state: 'gone' })
    expect(findPath(play(...gone), '/b')).toEqual({ state: 'gone' })
    const back = play(...gone, [wish('p:1', '/b')])
    expect(findPath(back, '/b')).toEqual({ state: 'current', key: 'p:1' })
    expect(findPath(back, '/a')).toEqual({ state: 'moved', to: '/b' })
  })

  it('a path taken over by another document shows that document', () => {
    const rows = play([wish('p:1', '/a')], [wish('p:1', '/b')], [wish('p:2', '/a')])
    expect(findPath(rows, '/a')).toEqual({ state: 'current', key: 'p:2' })
  })

  it('a path where another document is found is refused, and nothing of the refused one changes', () => {
    const rows = play([wish('p:1', '/a'), wish('p:2', '/b')])
    const { changed, refused } = settlePaths(rows, [wish('p:2', '/a')], '2025-02-01T00:00:00.000Z')
    expect(refused).toEqual([{ ...wish('p:2', '/a'), takenBy: 'p:1' }])
    expect(changed).toEqual([])
  })

  it('two documents may exchange their paths in one set', () => {
    const rows = play([wish('p:1', '/a'), wish('p:2', '/b')], [wish('p:1', '/b'), wish('p:2', '/a')])
    expect(findPath(rows, '/a')).toEqual({ state: 'current', key: 'p:2' })
    expect(findPath(rows, '/b')).toEqual({ state: 'current', key: 'p:1' })
  })

  it('a document that is refused keeps its path, also from one that counted on it', () => {
    const rows = play([wish('p:1', '/a'), wish('p:2', '/b'), wish('p:3', '/c')])
    const set = [wish('p:3', '/b'), wish('p:2', '/a')]
    const { changed, refused } = settlePaths(rows, set, '2025-02-01T00:00:00.000Z')
    expect(refused.map(({ key }) => key).sort()).toEqual(['p:2', 'p:3'])
    expect(changed).toEqual([])
  })
})
