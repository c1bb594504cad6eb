import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { claimedExtension, documentExtensions, sniffDocument } from './sniffDocument'

describe('laws of documents', () => {
  it('bytes with a zero in front are never taken for text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (tail) => {
        expect(sniffDocument(Uint8Array.from([0, ...tail]))).toBeNull()
      }),
    )
  })

  it('what comes after a PDF mark changes nothing about it being one', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (tail) => {
        expect(sniffDocument(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, ...tail]))).toBe('pdf')
      }),
    )
  })

  it('every kind is claimed by its own extension', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9 .-]{1,20}$/),
        fc.constantFrom(...documentExtensions),
        (stem, kind) => {
          expect(claimedExtension(`${stem}.${kind}`)).toBe(kind)
        },
      ),
    )
  })
})
