const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric' })

/** The year that a moment is in by the Dutch calendar, by which its day is shown too; null where there is no moment. */
export const yearIn = (instant: string | null): number | null => {
  const at = new Date(instant ?? Number.NaN)
  return Number.isNaN(at.getTime()) ? null : Number(calendar.format(at))
}
