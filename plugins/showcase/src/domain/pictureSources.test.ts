import { describe, expect, it } from 'vitest'

import { pictureSources } from './pictureSources'
import type { PublicFile } from './publicField'

const file = (size: string, width: number | null, height: number | null): PublicFile => ({
  size,
  filename: `${size || 'origineel'}.webp`,
  mimeType: 'image/webp',
  width,
  height,
})

describe('pictureSources', () => {
  it('offers the sizes of the same cut, narrowest first, and leaves square crops and the original out', () => {
    const sources = pictureSources([
      file('', 3000, 2000),
      file('wide', 1280, 853),
      file('card', 640, 427),
      file('square', 300, 300),
    ])
    expect(sources?.widths.map(({ width }) => width)).toEqual([640, 1280])
    expect(sources).toMatchObject({ filename: 'card.webp', width: 640, height: 427 })
  })

  it('names what is AVIF apart from what every browser can show, each width once', () => {
    const avif = { ...file('card-avif', 640, 427), filename: 'card.avif', mimeType: 'image/avif' }
    const sources = pictureSources([
      file('', 3000, 2000),
      avif,
      file('card', 640, 427),
      file('wide', 1280, 853),
    ])
    expect(sources?.filename).toBe('card.webp')
    expect(sources?.widths.map(({ filename }) => filename)).toEqual(['card.webp', 'wide.webp'])
    expect(sources?.avif).toEqual([{ filename: 'card.avif', width: 640 }])
    expect(pictureSources([avif])).toMatchObject({ avif: [], filename: 'card.avif' })
  })

  it('the original stands in where there is no size of it', () => {
    expect(pictureSources([file('', null, null)])).toMatchObject({ filename: 'origineel.webp', widths: [] })
  })

  it('an upload without files is no picture', () => {
    expect(pictureSources([])).toBeNull()
  })
})
