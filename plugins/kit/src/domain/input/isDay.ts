const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a value is a day of the calendar, with or without a time, as ISO 8601 writes it. Whether it is a sensible one is asked elsewhere. */
export const isDay = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime()) && isDay(value.toISOString())
  if (typeof value !== 'string' || value.length > 40) return false
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value) ?? []).map(Number)
  if (!year || !month || !day) return false
  return !Number.isNaN(Date.parse(value)) && day <= daysOf(year, month)
}
