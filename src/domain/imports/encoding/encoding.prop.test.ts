import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sniffEncoding } from './sniffEncoding'
import { emptyUtf8Tally, tallyUtf8 } from './tallyUtf8'

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !text.includes('\0'))

describe('reading an encoding', () => {
  it('finds no damage in any text that is written as UTF-8', () => {
    fc.assert(
      fc.property(word, (text) => {
        const tally = tallyUtf8(emptyUtf8Tally, Buffer.from(text))
        expect(tally).toMatchObject({ damaged: 0, waiting: 0 })
      }),
    )
  })

  it('does not depend on where the file is cut into chunks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
        const whole = tallyUtf8(emptyUtf8Tally, bytes)
        const first = tallyUtf8(emptyUtf8Tally, bytes.slice(0, cut))
        expect(tallyUtf8(first, bytes.slice(cut))).toEqual(whole)
      }),
    )
  })

  it('never takes text in UTF-8 for windows-1252', () => {
    fc.assert(
      fc.property(word, (text) => {
        const bytes = Buffer.from(text)
        expect(sniffEncoding(bytes, tallyUtf8(emptyUtf8Tally, bytes)).encoding).not.toBe('windows-1252')
      }),
    )
  })
})
