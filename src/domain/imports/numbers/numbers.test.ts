import { describe, expect, it } from 'vitest'

import { concludeNumberFormat, observeNumber } from './numberEvidence'
import { parseDecimal } from './parseDecimal'
import { toCents } from './toCents'

const conclude = (...texts: string[]) => concludeNumberFormat(texts.reduce(observeNumber, {}))

describe('the number format of a file', () => {
  it('is Dutch for the whole column once one value can only be Dutch', () => {
    expect(conclude('100.000', '5', '2.034.856')).toEqual({ format: 'nl', kind: 'known', proof: '2.034.856' })
    expect(conclude('5', '12,5')).toMatchObject({ format: 'nl' })
  })

  it('is English once one value can only be English', () => {
    expect(conclude('100.000', '1,234.56')).toMatchObject({ format: 'en' })
    expect(conclude('0.358')).toMatchObject({ format: 'en' })
  })

  it('is not guessed when 100.000 may be a hundred or a hundred thousand', () => {
    expect(conclude('5', '100.000')).toEqual({ ambiguous: '100.000', kind: 'unclear' })
  })

  it('is not guessed when two values contradict each other', () => {
    expect(conclude('1.234.567', '12.5')).toEqual({ en: '12.5', kind: 'conflict', nl: '1.234.567' })
  })

  it('does not matter when no number has a separator', () => {
    expect(conclude('5', '26034600')).toEqual({ format: 'nl', kind: 'known' })
  })
})

describe('a number', () => {
  it('is read in its format only', () => {
    expect(parseDecimal('2.034.856', 'nl')).toBe('2034856')
    expect(parseDecimal('€ 1.234,50', 'nl')).toBe('1234.50')
    expect(parseDecimal('€ 1.000,-', 'nl')).toBe('1000')
    expect(parseDecimal('1,234.5', 'en')).toBe('1234.5')
    expect(parseDecimal('2.034.856', 'en')).toBeUndefined()
  })

  it('with wrong groups is no number', () => {
    expect(parseDecimal('1.23.456', 'nl')).toBeUndefined()
    expect(parseDecimal('1.2345', 'nl')).toBeUndefined()
    expect(parseDecimal('1.234 567', 'nl')).toBeUndefined()
    expect(parseDecimal('n.v.t.', 'nl')).toBeUndefined()
  })
})

describe('an amount in cents', () => {
  it('is exact where floating point is not', () => {
    expect(toCents('1.15')).toBe(115)
    expect(toCents('2034856')).toBe(203485600)
    expect(toCents('-0.00')).toBe(0)
  })

  it('is refused when part of a cent would be lost', () => {
    expect(toCents('1.155')).toBeUndefined()
    expect(toCents('1.150')).toBe(115)
    expect(toCents('99999999999999999')).toBeUndefined()
  })
})
