import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { writableText } from './writableText'

const latin = (codePoint: number) => codePoint >= 32 && codePoint < 256

describe('laws of what a font can write', () => {
  it('no letter is left that the font has not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const letter of writableText(text, latin) ?? '')
          expect(latin(letter.codePointAt(0) ?? 0)).toBe(true)
      }),
    )
  })

  it('what was made writable stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = writableText(text, latin)
        if (written !== null) expect(writableText(written, latin)).toBe(written)
      }),
    )
  })
})
