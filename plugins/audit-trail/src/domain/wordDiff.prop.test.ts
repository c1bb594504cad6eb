import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { excerptOf } from './excerpt'
import type { Piece } from './wordDiff'
import { sideOf, wordDiff } from './wordDiff'

const words = fc.array(fc.constantFrom('de', 'beek', ' ', '\n', 'loopt', ',', 'é', '😀'), { maxLength: 40 })
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  words.map((each) => each.join('')),
)
const written = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')

describe('what became of a text, word for word', () => {
  test('is the text before without what is new, and the text after without what is gone', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        expect(written(sideOf(pieces, 'before'))).toBe(before)
        expect(written(sideOf(pieces, 'after'))).toBe(after)
      }),
    )
  })

  test('is nothing of the same text, and says no empty stretch nor two of a kind in a row', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(wordDiff(before, before).every(({ is }) => is === 'same')).toBe(true)
        const pieces = wordDiff(before, after)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
        expect(pieces.some(({ is }, at) => is === pieces[at + 1]?.is)).toBe(false)
      }),
    )
  })

  test('marks a word that was put in, and nothing else', () => {
    fc.assert(
      fc.property(words, words, (start, end) => {
        const [a, b] = [start.join(''), end.join('')]
        const changed = wordDiff(`${a}. .${b}`, `${a}. nieuw .${b}`).filter(({ is }) => is !== 'same')
        expect(changed.map(({ is }) => is)).toEqual(['new'])
        expect(changed[0]?.text.trim()).toBe('nieuw')
      }),
    )
  })
})

describe('a short part of a text', () => {
  test('is a part of it, in order, and shows where it differs', () => {
    fc.assert(
      fc.property(text, text, text, (start, before, after) => {
        const pieces = wordDiff(start + before, start + after)
        for (const side of ['before', 'after'] as const) {
          const own = sideOf(pieces, side)
          const { isBegun, isEnded, pieces: shown } = excerptOf(own, pieces)
          const [whole, part] = [written(own), written(shown)]
          expect(whole).toContain(part)
          expect(part === whole).toBe(isBegun && isEnded)
          expect(part.length).toBeLessThanOrEqual(181)
          if (own.some(({ is }) => is !== 'same')) expect(shown.some(({ is }) => is !== 'same')).toBe(true)
        }
      }),
    )
  })

  test('cuts no sign in two', () => {
    const long = '😀'.repeat(300)
    const pieces = wordDiff(`${long} a`, `${long} b`)
    const { pieces: shown } = excerptOf(sideOf(pieces, 'after'), pieces)
    expect(written(shown).isWellFormed()).toBe(true)
    expect(shown.at(-1)).toEqual({ is: 'new', text: 'b' })
  })
})
