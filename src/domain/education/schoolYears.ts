import type { Words } from '../locales/locales'

/** A school year by its two calendar years, as `2026-2027`; it runs from 1 August to 31 July. */
export type SchoolYear = `${number}-${number}`

const FIRST_MONTH = 8

const startingIn = (year: number): SchoolYear => `${year}-${year + 1}`

const startOf = (schoolYear: SchoolYear): number => Number(schoolYear.slice(0, 4))

/** Whether something is a school year: two calendar years that follow each other. */
export const isSchoolYear = (value: unknown): value is SchoolYear =>
  typeof value === 'string' &&
  /^[1-9]\d{3}-\d{4}$/.test(value) &&
  value === startingIn(Number(value.slice(0, 4)))

/** The school year that an ISO day (or an instant that starts with one) falls in; throws for anything else. */
export const schoolYearOf = (day: string): SchoolYear => {
  const [, year, month] = /^([1-9]\d{3})-(0[1-9]|1[0-2])-\d{2}/.exec(day) ?? []
  if (year === undefined) throw new RangeError(`[school years] a day is written as 2026-08-01, got ${day}.`)
  return startingIn(Number(month) < FIRST_MONTH ? Number(year) - 1 : Number(year))
}

/** The school year after this one. */
export const nextSchoolYear = (schoolYear: SchoolYear): SchoolYear => startingIn(startOf(schoolYear) + 1)

/** The school year before this one. */
export const previousSchoolYear = (schoolYear: SchoolYear): SchoolYear => startingIn(startOf(schoolYear) - 1)

/** The ISO day a school year begins on: 1 August. */
export const firstDayOf = (schoolYear: SchoolYear): string => `${schoolYear.slice(0, 4)}-08-01`

/** The ISO day a school year ends on: 31 July. */
export const lastDayOf = (schoolYear: SchoolYear): string => `${schoolYear.slice(5)}-07-31`

/** The instant a school year is over in the Netherlands, where August has summer time: its last day counts to the end. */
export const endInstantOf = (schoolYear: SchoolYear): string => `${lastDayOf(schoolYear)}T22:00:00.000Z`

const malformed: Words = {
  nl: 'Schrijf een schooljaar als 2026-2027: twee jaren die op elkaar volgen.',
  en: 'Write a school year as 2026-2027: two years that follow each other.',
}

const over = (schoolYear: SchoolYear): Words => ({
  nl: `Schooljaar ${schoolYear} is voorbij. Kies het lopende of een later schooljaar.`,
  en: `School year ${schoolYear} is over. Choose the current school year or a later one.`,
})

/** What is wrong with a school year: its form or, when today is given, that it is over; undefined when nothing is. */
export const schoolYearFault = (value: unknown, today?: string): Words | undefined => {
  if (!isSchoolYear(value)) return malformed
  return today !== undefined && value < schoolYearOf(today) ? over(value) : undefined
}
