import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { concludeNumberFormat, observeNumber } from './numberEvidence'
import { numberFormats, parseDecimal } from './parseDecimal'
import { toCents } from './toCents'

const locales = { en: 'en-GB', nl: 'nl-NL' } as const
const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
const write = (amount: number, format: 'en' | 'nl'): string =>
  new Intl.NumberFormat(locales[format], { minimumFractionDigits: 2 }).format(amount / 100)

describe('numbers', () => {
  it('come back to the cent from what a spreadsheet writes, in both formats', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...numberFormats), (amount, format) => {
        expect(toCents(parseDecimal(write(amount, format), format) ?? '')).toBe(amount)
      }),
    )
  })

  it('with two decimals always settle the format of the file', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...numberFormats), (amount, format) => {
        const verdict = concludeNumberFormat(observeNumber({}, write(amount, format)))
        expect(verdict).toMatchObject({ format, kind: 'known' })
      }),
    )
  })

  it('settle the same format in whatever order they are seen', () => {
    const texts = fc.array(fc.constantFrom('5', '100.000', '1.234.567', '12,5', '0.358', '1,000'), {
      maxLength: 6,
    })
    const kind = (list: string[]) => concludeNumberFormat(list.reduce(observeNumber, {})).kind
    fc.assert(
      fc.property(texts, (list) => {
        expect(kind([...list].reverse())).toBe(kind(list))
      }),
    )
  })
})
