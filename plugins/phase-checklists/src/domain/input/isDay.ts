const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * Whether a value is a day of the calendar, with or without a time, as ISO 8601 writes it. Of a year before 1000 or after 9999 the order of
 * days is not that of their texts, so that such a day is none here.
 */
export const isDay = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime()) && isDay(value.toISOString())
  if (typeof value !== 'string' || value.length > 40) return false
  const [, year, month, day] = (/^([1-9]\d{3})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return !Number.isNaN(Date.parse(value)) && day >= 1 && day <= daysOf(year, month)
}
