import { todayIn } from '@streekwerk/payload-kit/pure'

import { TIME_ZONE } from './format'

const HOUR_MS = 3_600_000

/** The day (`2026-12-31`) that it is for the site at a moment. */
export const dayAt = (moment: Date): string => todayIn(TIME_ZONE, moment)

/** When the day of a moment ends: its zone is whole hours away from Greenwich, in summer too. */
export const endOfDay = (moment: Date): Date => {
  const day = dayAt(moment)
  let end = new Date((Math.floor(moment.getTime() / HOUR_MS) + 1) * HOUR_MS)
  while (dayAt(end) === day) end = new Date(end.getTime() + HOUR_MS)
  return end
}
