/** What is known of the clock, in milliseconds: what it said last (since the epoch), and how long it must go on without a jump before it is believed. */
export type SeenClock = Readonly<{ atMs: number; waitMs: number }>

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** One look counts for no more, so that a stop, or instances of which the clocks differ, make the wait no shorter. */
export const LOOK_MS = 6 * MINUTE_MS
/** A program that stood still for a night or a day is the usual thing; a clock that is further away may be wrong. */
export const JUMP_MS = 2 * DAY_MS
/** So long somebody has to set it right. */
export const WAIT_MS = DAY_MS

/**
 * What is known of the clock after another look. One that is days away from the last look is believed when it has gone on for a day in looks:
 * whoever is made anonymous by a clock that was wrong is so for ever.
 */
export const seenClock = (before: SeenClock | null, now: number): SeenClock => {
  if (before === null) return { atMs: now, waitMs: 0 }
  const passed = now - before.atMs
  // What was kept may be no number.
  const isNear = Math.abs(passed) <= JUMP_MS && before.waitMs >= 0
  if (!isNear) return { atMs: now, waitMs: WAIT_MS }
  const counted = Math.min(Math.max(passed, 0), LOOK_MS)
  return { atMs: now, waitMs: Math.max(0, before.waitMs - counted) }
}
