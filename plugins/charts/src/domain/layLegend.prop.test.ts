import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText, aWidth } from '../../test/arbitraries'
import { layLegend, WORDS_OFFSET } from './layLegend'
import { widthOf } from './text'

test('no entry lies over another or outside of the picture, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 9 }), aWidth, (texts, width) => {
      const { entries, height } = layLegend(
        texts.map((text) => ({ kind: 'x', text })),
        width,
      )
      expect(entries).toHaveLength(texts.length)
      for (const [at, { text, x, y }] of entries.entries()) {
        const end = x + WORDS_OFFSET + widthOf(text)
        expect(end).toBeLessThanOrEqual(width + 1e-6)
        expect(y).toBeLessThan(height)
        const next = entries[at + 1]
        if (next) expect(next.y > y || next.x > end).toBe(true)
      }
    }),
  )
})

test('entries that fit stand on one line', () => {
  const { entries, height } = layLegend(
    [
      { kind: 'a', text: 'doel' },
      { kind: 'b', text: 'marge' },
    ],
    360,
  )
  expect(new Set(entries.map(({ y }) => y)).size).toBe(1)
  expect(height).toBe(20)
  expect(layLegend([], 360).height).toBe(0)
})
