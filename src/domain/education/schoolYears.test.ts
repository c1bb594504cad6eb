import { describe, expect, it } from 'vitest'

import {
  endInstantOf,
  isSchoolYear,
  lastDayOf,
  nextSchoolYear,
  schoolYearFault,
  schoolYearOf,
} from './schoolYears'

describe('school years', () => {
  it('the last day of July and the first of August lie in two school years', () => {
    expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01')]).toEqual(['2025-2026', '2026-2027'])
    expect(schoolYearOf('2026-07-31T22:00:00.000Z')).toBe('2025-2026')
  })

  it('a year is followed by the next and ends on 31 July', () => {
    expect(nextSchoolYear('2026-2027')).toBe('2027-2028')
    expect(lastDayOf('2026-2027')).toBe('2027-07-31')
  })

  it('a year is over at midnight in the Netherlands, which is then two hours ahead', () => {
    const midnight = new Date('2027-08-01T00:00:00+02:00').toISOString()
    expect(endInstantOf('2026-2027')).toBe(midnight)
  })

  it('only two years that follow each other are a school year', () => {
    const wrong = ['2026-2028', '2027-2026', '2026/2027', '26-27', ' 2026-2027', '9999-10000', '', 2026, null]
    expect(wrong.filter(isSchoolYear)).toEqual([])
    expect(isSchoolYear('2026-2027')).toBe(true)
  })

  it('a year that is over is refused only when the day is given', () => {
    expect(schoolYearFault('2025-2026')).toBeUndefined()
    expect(schoolYearFault('2025-2026', '2026-07-31')).toBeUndefined()
    expect(schoolYearFault('2025-2026', '2026-08-01')?.nl).toContain('2025-2026 is voorbij')
    expect(schoolYearFault('2026', '2026-08-01')?.en).toContain('as 2026-2027')
  })

  it('what is no day has no school year', () => {
    for (const day of ['', 'soon', '2026-13-01', '01-08-2026'])
      expect(() => schoolYearOf(day)).toThrow('a day is written as 2026-08-01')
  })
})
