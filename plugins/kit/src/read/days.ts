/** The day (YYYY-MM-DD) that it is somewhere; what a day is depends on where one is. */
export const todayIn = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { day: '2-digit', month: '2-digit', timeZone, year: 'numeric' }).format(
    now,
  )

/**
 * The day of a field that holds one. Payload keeps such a day as noon in Greenwich, whatever the zone of who chose it, so the
 * day is what stands there; null for what is none.
 */
export const dayOf = (stored: unknown): string | null => {
  const date = stored instanceof Date ? stored : new Date(typeof stored === 'string' ? stored : Number.NaN)
  const [day = ''] = Number.isNaN(date.getTime()) ? [] : date.toISOString().split('T')
  // Of a year before 1000 or after 9999 the order of days is not that of their texts.
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(day) ? day : null
}

/** A day as such a field keeps it. */
export const storedDay = (day: string): string => `${day}T12:00:00.000Z`
