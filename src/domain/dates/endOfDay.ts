const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
})

const HOUR_MS = 3_600_000
/** How far the Dutch clock is ahead of UTC, in summer and in winter. */
const AHEAD_HOURS = [2, 1]

/**
 * When the Dutch day ends that a moment is in, as an ISO 8601 instant: what holds up to and including that day holds until then. Null
 * where there is no moment.
 */
export const endOfDay = (instant: unknown): string | null => {
  const at = new Date(typeof instant === 'string' ? instant : Number.NaN)
  if (Number.isNaN(at.getTime())) return null
  const [day = ''] = clock.format(at).split(' ')
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const midnight = new Date(0)
  // Date.UTC takes the years 0 to 99 for those of the last century.
  midnight.setUTCFullYear(year, month - 1, date + 1)
  const ends = AHEAD_HOURS.map((hours) => new Date(midnight.getTime() - hours * HOUR_MS))
  const end = ends.find((each) => clock.format(each).endsWith(' 00:00:00')) ?? midnight
  return end.toISOString()
}
