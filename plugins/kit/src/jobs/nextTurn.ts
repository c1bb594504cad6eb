import { Cron } from 'croner'

/**
 * The first turn of a schedule after now, on the clock of the machine; null where there is none, or where it cannot be told: in the hour that
 * comes twice a year croner answers a turn that was.
 */
export const nextTurn = (cron: string): Date | null => {
  const next = new Cron(cron, { paused: true, sloppyRanges: true }).nextRun()
  return next !== null && next.getTime() > Date.now() ? next : null
}
