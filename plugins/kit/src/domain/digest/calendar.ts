const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Whether a day is a Monday: the day on which all is told again. */
export const isMonday = (day: string): boolean => weekday(day) === 1

/** Whether people work on a day: Monday to Friday, public holidays among them. */
export const isWorkingDay = (day: string): boolean => weekday(day) >= 1 && weekday(day) <= 5
