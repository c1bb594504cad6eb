import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  firstDayOf,
  isSchoolYear,
  lastDayOf,
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  schoolYearOf,
} from './schoolYears'

const day = fc
  .date({ max: new Date('2199-12-31'), min: new Date('1900-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const schoolYear = day.map(schoolYearOf)

const holds = (year: SchoolYear, date: string) => firstDayOf(year) <= date && date <= lastDayOf(year)
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

describe('laws of school years', () => {
  it('the next of the previous, and the previous of the next, is the year itself', () => {
    fc.assert(
      fc.property(schoolYear, (year) => {
        expect(isSchoolYear(year)).toBe(true)
        expect(nextSchoolYear(previousSchoolYear(year))).toBe(year)
        expect(previousSchoolYear(nextSchoolYear(year))).toBe(year)
      }),
    )
  })

  it('every day lies in its own school year and in no neighbour', () => {
    fc.assert(
      fc.property(day, (date) => {
        const year = schoolYearOf(date)
        expect(holds(year, date)).toBe(true)
        expect(holds(nextSchoolYear(year), date) || holds(previousSchoolYear(year), date)).toBe(false)
      }),
    )
  })

  it('no day falls between two school years', () => {
    fc.assert(
      fc.property(schoolYear, (year) => {
        expect(dayAfter(lastDayOf(year))).toBe(firstDayOf(nextSchoolYear(year)))
      }),
    )
  })
})
