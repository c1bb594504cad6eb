import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { delimiters, sniffDelimiter } from './sniffDelimiter'

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('the separator of a CSV file', () => {
  it('is found whatever the quoted column names hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...delimiters),
        fc.string(),
        (columns, delimiter, rest) => {
          expect(sniffDelimiter(`${columns.map(quote).join(delimiter)}\n${rest}`)).toBe(delimiter)
        },
      ),
    )
  })

  it('does not depend on the rows below the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(sniffDelimiter(`a|b\n${one}`)).toBe(sniffDelimiter(`a|b\n${other}`))
      }),
    )
  })
})
