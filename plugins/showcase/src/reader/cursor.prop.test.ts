import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCursor, writeCursor } from './cursor'

const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((value) => !value.includes('\0'))

describe('cursor', () => {
  it('what is written is read back', () => {
    fc.assert(
      fc.property(text, text, (value, id) => {
        const cursor = writeCursor({ value, id })
        if (cursor.length <= 2000) expect(readCursor(cursor)).toEqual({ value, id })
      }),
    )
  })

  it('anything else is none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (noise) => {
        const cursor = readCursor(noise)
        if (cursor !== null) expect(typeof cursor.value + typeof cursor.id).toBe('stringstring')
      }),
    )
  })
})
