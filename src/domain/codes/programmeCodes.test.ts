import { describe, expect, it } from 'vitest'

import { judgeProgrammeCode, type ProgrammeCodeType } from './programmeCodes'

const kindsOf = (type: ProgrammeCodeType, codes: string[]): string[] =>
  codes.map((code) => judgeProgrammeCode(type, code).kind)

describe('codes of education programmes', () => {
  it('an mbo programme and a programme of higher education have five digits', () => {
    for (const type of ['rio', 'croho'] as const)
      expect(kindsOf(type, ['25655', ' 34479 ', '2565', '256555', 'K0125', ''])).toEqual([
        'fine',
        'fine',
        'impossible',
        'impossible',
        'impossible',
        'impossible',
      ])
  })

  it('an mbo elective is a K and four digits, kept in capitals', () => {
    expect(judgeProgrammeCode('keuzedeel', ' k0125 ')).toEqual({ code: 'K0125', kind: 'fine' })
    expect(kindsOf('keuzedeel', ['0125', 'K125', '25655'])).toEqual([
      'impossible',
      'impossible',
      'impossible',
    ])
  })

  it('zeros only is nobody’s code', () => {
    expect([kindsOf('rio', ['00000']), kindsOf('keuzedeel', ['K0000'])]).toEqual([['doubtful'], ['doubtful']])
  })

  it('without a list there is no code', () => {
    expect(kindsOf('none', ['', '  ', '25655'])).toEqual(['fine', 'fine', 'impossible'])
  })
})
