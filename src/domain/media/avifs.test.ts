import { describe, expect, it } from 'vitest'

import { avifSizes, avifWishes, isLighter } from './avifs'

const card = { filename: 'foto-abc-640x400.webp', height: 400, width: 640 }
const hero = { filename: 'foto-abc-1920x1200.webp', height: 1200, width: 1920 }

describe('the AVIFs of a picture', () => {
  it('are wanted for each file that a size is kept in, once', () => {
    expect(avifWishes({ sizes: { card, hero, thumbnail: card, wide: { filename: null } } })).toEqual([
      { ...card, filename: 'foto-abc-640x400.avif', size: 'card', source: card.filename },
      { ...hero, filename: 'foto-abc-1920x1200.avif', size: 'hero', source: hero.filename },
    ])
    expect(avifWishes({})).toEqual([])
  })

  it('are there while the original is the one they were made of', () => {
    const avif = { of: 'foto-abc.jpg', sizes: { card: { ...card, filename: 'foto-abc-640x400.avif' } } }
    expect(avifSizes({ avif, filename: 'foto-abc.jpg' })).toEqual({
      'card-avif': { filename: 'foto-abc-640x400.avif', height: 400, mimeType: 'image/avif', width: 640 },
    })
    expect(avifSizes({ avif, filename: 'foto-xyz.jpg' })).toEqual({})
    expect(avifSizes({ avif: 'foto', filename: 'foto' })).toEqual({})
  })

  it('are kept when all together are lighter', () => {
    expect(
      isLighter([
        { avif: 90, kept: 80 },
        { avif: 50, kept: 90 },
      ]),
    ).toBe(true)
    expect(isLighter([{ avif: 90, kept: 90 }])).toBe(false)
    expect(isLighter([])).toBe(false)
  })
})
