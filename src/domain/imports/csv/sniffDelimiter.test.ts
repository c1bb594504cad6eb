import { describe, expect, it } from 'vitest'

import { sniffDelimiter } from './sniffDelimiter'

describe('the separator of a CSV file', () => {
  it('is the semicolon of a Dutch spreadsheet, also after a byte order mark', () => {
    expect(sniffDelimiter('\ufeffnaam;bedrag\r\nAurora;1.234,50\r\n')).toBe(';')
  })

  it('is told by the header, whatever the rows hold', () => {
    expect(sniffDelimiter('naam,tekst\nAurora,"a; b; c; d"\n')).toBe(',')
  })

  it('is not told by what stands between quotes, line breaks included', () => {
    expect(sniffDelimiter('"naam, voluit;\nen kort"\tplaats\nAurora\tLeek')).toBe('\t')
  })

  it('is the comma for a file of one column', () => {
    expect(sniffDelimiter('naam\nAurora\n')).toBe(',')
  })
})
