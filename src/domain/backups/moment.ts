/** A moment to the second, by the clock of whoever asks. */
export type Moment = {
  day: number
  hour: number
  minute: number
  month: number
  second: number
  year: number
}

const digits = (number: number, count: number): string => String(number).padStart(count, '0')

/** A moment as it stands in the name of a file, so that the order of names is that of times: `2026-11-28T033005`. */
export const momentText = ({ day, hour, minute, month, second, year }: Moment): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${digits(hour, 2)}${digits(minute, 2)}${digits(second, 2)}`
