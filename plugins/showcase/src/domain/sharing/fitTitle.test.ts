import { describe, expect, it } from 'vitest'

import { fitTitle } from './fitTitle'

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2
const box = { height: 300, leading: 1, sizes: [100, 50], width: 500 }

describe('a title', () => {
  it('is set as large as it fits, broken between words', () => {
    expect(fitTitle('Zilte akkers', measure, box)).toEqual({ size: 100, lines: ['Zilte', 'akkers'] })
    expect(fitTitle('Samen werken aan de streek van morgen', measure, box)).toEqual({
      size: 50,
      lines: ['Samen werken aan de', 'streek van morgen'],
    })
  })

  it('that is one long word goes on in the next line', () => {
    expect(fitTitle('abcdefghijklmno', measure, box).lines).toEqual(['abcdefghij', 'klmno'])
  })

  it('that fits in no size is cut off and says so', () => {
    const { lines, size } = fitTitle('woord '.repeat(40), measure, box)
    expect([size, lines.length, lines.at(-1)?.endsWith('…')]).toEqual([50, 6, true])
  })

  it('of nothing has no lines', () => {
    expect(fitTitle('  ', measure, box)).toEqual({ size: 100, lines: [] })
  })
})
