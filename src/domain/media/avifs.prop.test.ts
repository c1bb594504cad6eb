import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { avifName, avifSizes, avifWishes } from './avifs'

const stem = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
const sizes = fc.dictionary(
  fc.constantFrom('thumbnail', 'card', 'wide', 'hero'),
  fc.record({
    filename: stem.map((name) => `${name}.webp`),
    height: fc.integer({ max: 4000, min: 1 }),
    width: fc.integer({ max: 4000, min: 1 }),
  }),
)

describe('laws of AVIFs', () => {
  it('two files never share an AVIF, and a file is never its own', () => {
    fc.assert(
      fc.property(sizes, (kept) => {
        const wishes = avifWishes({ sizes: kept })
        expect(new Set(wishes.map(({ filename }) => filename)).size).toBe(wishes.length)
        for (const { filename, source } of wishes) expect(filename).not.toBe(source)
      }),
    )
  })

  it('what was wished for and recorded is what there is, as long as the original stays', () => {
    fc.assert(
      fc.property(sizes, stem, stem, (kept, original, other) => {
        const wishes = avifWishes({ sizes: kept })
        const recorded = Object.fromEntries(wishes.map(({ size, ...file }) => [size, file]))
        const found = avifSizes({ avif: { of: original, sizes: recorded }, filename: original })
        expect(Object.values(found).map(({ filename }) => filename)).toEqual(
          wishes.map(({ filename }) => filename),
        )
        if (other !== original)
          expect(avifSizes({ avif: { of: original, sizes: recorded }, filename: other })).toEqual({})
      }),
    )
  })

  it('whatever stands in a record, reading it never fails and names only files with a width', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (avif, filename) => {
        for (const file of Object.values(avifSizes({ avif, filename })))
          expect(typeof file.width).toBe('number')
      }),
    )
  })

  it('the name of an AVIF has its own ending whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(avifName(name).endsWith('.avif')).toBe(true)
      }),
    )
  })
})
