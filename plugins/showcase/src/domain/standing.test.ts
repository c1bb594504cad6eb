import { describe, expect, it } from 'vitest'

import { standingOf } from './standing'

const NOW = '2026-06-01T12:00:00.000Z'
const EARLIER = '2026-05-01T12:00:00.000Z'
const LATER = '2026-07-01T12:00:00.000Z'
const row = { requiredKeys: ['projects:1'], visibleFrom: null, visibleUntil: null }
const seen = new Set(['projects:1'])

describe('standingOf', () => {
  it('a row that nothing holds back is seen, until its end', () => {
    expect(standingOf(row, seen, NOW)).toEqual({ kind: 'visible', until: null })
    expect(standingOf({ ...row, visibleFrom: EARLIER, visibleUntil: LATER }, seen, NOW)).toEqual({
      kind: 'visible',
      until: LATER,
    })
  })

  it('a document without a row is not seen', () => {
    expect(standingOf(null, seen, NOW)).toEqual({ kind: 'absent' })
  })

  it('a row before its time waits for it, one after its time had it', () => {
    expect(standingOf({ ...row, visibleFrom: LATER }, seen, NOW)).toEqual({
      kind: 'waiting',
      from: LATER,
      until: null,
    })
    expect(standingOf({ ...row, visibleUntil: EARLIER }, seen, NOW)).toEqual({ kind: 'over', until: EARLIER })
  })

  it('a row whose end lies before its beginning is never seen', () => {
    expect(standingOf({ ...row, visibleFrom: LATER, visibleUntil: EARLIER }, seen, NOW)).toEqual({
      kind: 'never',
    })
  })

  it('a row is behind those that must be seen first, by name', () => {
    expect(standingOf({ ...row, requiredKeys: ['projects:1', 'partners:2'] }, seen, NOW)).toEqual({
      kind: 'behind',
      keys: ['partners:2'],
    })
  })
})
