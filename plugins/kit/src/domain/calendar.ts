const MS_A_DAY = 86_400_000

/** The number of a day (YYYY-MM-DD), in days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY

/** The day of that number. */
export const dayOfNumber = (number: number): string => new Date(number * MS_A_DAY).toISOString().slice(0, 10)

/** A day so many days later, or earlier. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days)
