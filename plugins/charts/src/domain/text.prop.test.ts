import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '../../test/arbitraries'
import { cutText, plainText, widthOf, wrapText } from './text'

test('a text that is cut fits, and begins as the whole does', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ max: 400, min: 20 }), (text, room) => {
      const cut = cutText(text, room)
      expect(widthOf(cut)).toBeLessThanOrEqual(room)
      if (cut !== text) expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true)
    }),
  )
})

test('a text for which there is room is left whole', () => {
  expect(cutText('Hoger beroepsonderwijs', 400)).toBe('Hoger beroepsonderwijs')
  expect(cutText('Hoger beroepsonderwijs', 100)).toMatch(/^Hoger b.*…$/)
})

test('a longer text is never narrower', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, more) => {
      expect(widthOf(text + more)).toBeGreaterThanOrEqual(widthOf(text))
    }),
  )
})

test('a text is on one line and without what no document can hold, and cleaning it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text)
      expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u)
      expect(plainText(plain)).toBe(plain)
    }),
  )
  expect(plainText(' één\u0000\n twee\u202e ')).toBe('één twee')
})

test('a text on lines fits on each of them, keeps its words in order and has no more lines than it may', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ max: 400, min: 20 }),
      fc.integer({ max: 4, min: 1 }),
      (text, room, most) => {
        const lines = wrapText(text, room, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room)
        if (!lines.join('').includes('…')) expect(lines.join(' ')).toBe(text)
      },
    ),
  )
  expect(wrapText('Hoger beroepsonderwijs', 150, 2)).toEqual(['Hoger', 'beroepsonderwijs'])
  expect(wrapText('Hoger beroepsonderwijs', 150, 1)).toEqual([cutText('Hoger beroepsonderwijs', 150)])
})
