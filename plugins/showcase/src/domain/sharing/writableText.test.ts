import { describe, expect, it } from 'vitest'

import { writableText } from './writableText'

const latin = (codePoint: number) => codePoint >= 32 && codePoint < 256

describe('a text in the letters that a font has', () => {
  it('keeps what the font has, and leaves off the accents that it has not', () => {
    expect(writableText('Coöperatie', latin)).toBe('Coöperatie')
    expect(writableText('Żurek z Łodzi', latin)).toBe('Zurek z Lodzi')
    expect(writableText('van IJ tot ĳ\u00a0–\u2011zee', latin)).toBe('van IJ tot ij -zee')
  })

  it('leaves out what cannot be written', () => {
    expect(writableText('🥕 Wortels 🥕', latin)).toBe('Wortels')
    expect(writableText('\u202eWortels\u0000', latin)).toBe('Wortels')
  })

  it('is nothing where most of it would be missing', () => {
    expect(writableText('مرق العدس', latin)).toBeNull()
    expect(writableText('مرق العدس (soep)', latin)).toBeNull()
    expect(writableText('🥕', latin)).toBeNull()
    expect(writableText('', latin)).toBeNull()
  })
})
