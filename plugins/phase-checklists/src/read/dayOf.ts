/** The day (YYYY-MM-DD) of a moment in a time zone; null for what is no moment. */
export const dayOf = (moment: unknown, timeZone: string): string | null => {
  const date = moment instanceof Date ? moment : new Date(typeof moment === 'string' ? moment : Number.NaN)
  if (Number.isNaN(date.getTime())) return null
  return new Intl.DateTimeFormat('sv-SE', {
    day: '2-digit',
    month: '2-digit',
    timeZone,
    year: 'numeric',
  }).format(date)
}
