/** What is known of the clock, in milliseconds: what it said last, and how long it has to go on without a jump before it is believed. */
export type SeenClock = Readonly<{ at: number; waits: number }>

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Looks that follow each other within this are of a clock that goes on. */
export const STEADY_MS = 15 * MINUTE_MS
/** A program that stood still for a night or a day is the usual thing; a clock that is further ahead may be wrong. */
export const AHEAD_MS = 2 * DAY_MS
/** So long somebody has to set it right. */
export const WAIT_MS = DAY_MS

/**
 * What is known of the clock after another look. One that was set back, or is days ahead of the last look, is believed when it has gone on
 * for a day: whoever is made anonymous by a clock that was wrong is so for ever.
 */
export const seenClock = (before: SeenClock | null, now: number): SeenClock => {
  if (before === null) return { at: now, waits: 0 }
  const passed = now - before.at
  if (passed < -STEADY_MS) return { at: now, waits: WAIT_MS }
  // A program that runs for an hour a week gets there too.
  if (passed > AHEAD_MS) return { at: now, waits: before.waits === 0 ? WAIT_MS : before.waits }
  const isSteady = passed >= 0 && passed <= STEADY_MS
  return { at: now, waits: isSteady ? Math.max(0, before.waits - passed) : before.waits }
}
