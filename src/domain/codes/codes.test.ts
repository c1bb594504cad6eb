import { describe, expect, it } from 'vitest'

import { judgeKvk } from './kvk'
import { judgeMunicipalityCode } from './municipalityCode'
import { judgePostcode } from './postcode'
import { judgeRor } from './ror'
import { judgeRsin } from './rsin'
import { judgeSbi } from './sbi'
import { judgeBrin, judgeRio } from './schoolCodes'

const kindsOf = (judge: (raw: string) => { kind: string }, codes: string[]): string[] =>
  codes.map((code) => judge(code).kind)

describe('codes of registers', () => {
  it('a KvK number has eight digits', () => {
    expect(kindsOf(judgeKvk, ['12345678', ' 01234567 ', '1234567', '1234 5678', '123456789012'])).toEqual([
      'fine',
      'fine',
      'impossible',
      'impossible',
      'impossible',
    ])
    expect(judgeKvk('00000000').kind).toBe('doubtful')
  })

  it('an RSIN passes the eleven test, and two swapped digits do not', () => {
    expect(kindsOf(judgeRsin, ['111222333', '123456782', '123456728', '123456789', '12345678'])).toEqual([
      'fine',
      'fine',
      'impossible',
      'impossible',
      'impossible',
    ])
    expect(judgeRsin('000000000').kind).toBe('doubtful')
  })

  it('a BRIN may name one site of the school', () => {
    expect(kindsOf(judgeBrin, ['25BE', '25be00', '25B', '25BE0', 'BE25'])).toEqual([
      'fine',
      'fine',
      'impossible',
      'impossible',
      'impossible',
    ])
    expect(judgeBrin(' 25be ')).toEqual({ code: '25BE', kind: 'fine' })
  })

  it('a RIO code is a board, a provider, a location or a unit', () => {
    expect(kindsOf(judgeRio, ['100B123', '100A123', '100X123', '1000O1234', '100C123', '1000A1234'])).toEqual(
      ['fine', 'fine', 'fine', 'fine', 'impossible', 'impossible'],
    )
  })

  it('a ROR is kept as its full address', () => {
    expect(judgeRor('012p63287')).toEqual({ code: 'https://ror.org/012p63287', kind: 'fine' })
    expect(judgeRor('HTTPS://ROR.ORG/012P63287')).toEqual({ code: 'https://ror.org/012p63287', kind: 'fine' })
    expect(kindsOf(judgeRor, ['112p63287', '012p6328', 'https://example.org/012p63287'])).toEqual([
      'impossible',
      'impossible',
      'impossible',
    ])
  })

  it('a postcode is kept with its space and never ends in SA, SD or SS', () => {
    expect(judgePostcode('9801ab')).toEqual({ code: '9801 AB', kind: 'fine' })
    expect(kindsOf(judgePostcode, ['0801 AB', '9801 SS', '9801 SA', '9801 SD', '9801', '98011 AB'])).toEqual(
      Array.from({ length: 6 }, () => 'impossible'),
    )
  })

  it('a municipality code is GM and four digits', () => {
    expect(kindsOf(judgeMunicipalityCode, ['GM1969', 'gm0014', 'GM0000', '1969', 'GM19699'])).toEqual([
      'fine',
      'fine',
      'doubtful',
      'impossible',
      'impossible',
    ])
  })

  it('a sector code is judged in its own edition', () => {
    expect(judgeSbi('8531', '2025').kind).toBe('fine')
    expect(judgeSbi('45112', '2008').kind).toBe('fine')
    expect(judgeSbi('45112', '2025').kind).toBe('doubtful')
    expect(judgeSbi('0499', '2008').kind).toBe('doubtful')
    expect(judgeSbi('85', '2025').kind).toBe('impossible')
  })
})
