import { describe, expect, it } from 'vitest'

import { concludeDateFormat, observeDate } from './dateEvidence'
import { parseDate } from './parseDate'

const conclude = (...texts: string[]) => concludeDateFormat(texts.reduce(observeDate, {}))

describe('the date format of a file', () => {
  it('is the one that its values fit', () => {
    expect(conclude('11.02.2016', '15.10.1931')).toEqual({ format: 'dd.mm.yyyy', kind: 'known' })
    expect(conclude('2016-02-11')).toEqual({ format: 'yyyy-mm-dd', kind: 'known' })
    expect(conclude('11-2-2016')).toEqual({ format: 'dd-mm-yyyy', kind: 'known' })
  })

  it('is told by one day above twelve where day and month could change places', () => {
    expect(conclude('01/02/2016', '13/02/2016')).toEqual({ format: 'dd/mm/yyyy', kind: 'known' })
    expect(conclude('01/02/2016', '02/13/2016')).toEqual({ format: 'mm/dd/yyyy', kind: 'known' })
  })

  it('is not guessed when day and month could change places in every value', () => {
    expect(conclude('01/02/2016')).toEqual({
      example: '01/02/2016',
      formats: ['dd/mm/yyyy', 'mm/dd/yyyy'],
      kind: 'unclear',
    })
  })

  it('is open in a file without dates', () => {
    expect(conclude('n.v.t.')).toEqual({ kind: 'known' })
  })
})

describe('a date', () => {
  it('is a day on the calendar', () => {
    expect(parseDate('29.02.2012', 'dd.mm.yyyy')).toBe('2012-02-29')
    expect(parseDate('29.02.2013', 'dd.mm.yyyy')).toBeUndefined()
    expect(parseDate('2016-02-11T09:30:00Z', 'yyyy-mm-dd')).toBe('2016-02-11')
  })

  it('with a year of two digits is refused', () => {
    expect(parseDate('11.02.16', 'dd.mm.yyyy')).toBeUndefined()
  })
})
