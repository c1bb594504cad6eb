const form = /^\d{4}-\d{2}-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** Whether a year is one that all read as they find it: in `0001` some read 2001. */
const isYear = (year: number): boolean => year >= 1000 && year <= 9999

/**
 * Whether a text is a day or a moment of the calendar as ISO 8601 writes it, from the year 1000 up to 9999: not 30 February,
 * which JavaScript takes for 2 March, nor any of the other texts that it makes a date of.
 */
export const isMoment = (text: string): boolean => {
  const day = form.exec(text)?.[1]
  const moment = new Date(text)
  if (day === undefined || Number.isNaN(moment.getTime()) || !isYear(moment.getUTCFullYear())) return false
  return new Date(text.slice(0, 10)).getUTCDate() === Number(day)
}
