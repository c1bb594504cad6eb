import { describe, expect, it } from 'vitest'

import { isStale, staleWords } from './staleSave'

const at = '2026-05-01T10:00:00.000Z'

describe('a save', () => {
  it('is stale when somebody saved after what was seen', () => {
    expect(isStale('2026-05-01T09:59:59.999Z', at)).toBe(true)
    expect(isStale(at, at)).toBe(false)
  })

  it('is the same moment in another notation', () => {
    expect(isStale('2026-05-01T12:00:00.000+02:00', at)).toBe(false)
  })

  it('that says nothing of what it saw is never stale', () => {
    expect([isStale(undefined, at), isStale(null, at), isStale('gisteren', at)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('the refusal of a stale save', () => {
  it('names who and when, in the time of the region', () => {
    const { en, nl } = staleWords({ kind: 'other', name: 'Marijke Hofstra' }, new Date(at))
    expect(nl).toContain('Marijke Hofstra heeft dit op 1 mei 2026')
    expect(nl).toContain('12:00')
    expect(en).toContain('Marijke Hofstra saved this on 1 May 2026')
  })

  it('tells somebody with two windows that it was themselves, and names nobody it does not know', () => {
    expect(staleWords({ kind: 'self' }, new Date(at)).nl).toContain('U heeft zelf')
    expect(staleWords({ kind: 'nobody' }, new Date(at)).nl).toContain('Iemand anders')
  })
})
