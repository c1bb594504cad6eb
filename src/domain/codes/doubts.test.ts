import { describe, expect, it } from 'vitest'

import { doubtsAbout } from './doubts'

describe('doubts about codes', () => {
  it('codes that can be right raise none', () => {
    expect(
      doubtsAbout({ kvk: '12345678', rsin: null, sectors: [{ code: '8531', edition: '2025' }] }),
    ).toEqual([])
  })

  it('a code that no register gave out is pointed at, not refused', () => {
    expect(doubtsAbout({ kvk: '00000000' }).map(({ nl }) => nl)).toEqual([
      'KvK-nummer 00000000 is niet uitgegeven.',
    ])
  })

  it('a sector is judged in its own edition', () => {
    const sectors = ['2008', '2025'].map((edition) => ({ code: '45112', edition }))
    expect(doubtsAbout({ sectors }).map(({ en }) => en)).toEqual([
      'SBI 2025 has no division 45; is the edition right?',
    ])
  })
})
