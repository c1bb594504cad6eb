const HOUR_MS = 60 * 60 * 1000

/** How long a session goes on without being used. */
export const SESSION_HOURS = 8

/** How long a session lasts at most, however much it is used (NIST SP 800-63B-4, 2.2.3: a day). */
export const LONGEST_SESSION_HOURS = 24

/** Whether a session that began at a moment may be prolonged at another (both in milliseconds since the epoch), and is over in time all the same. */
export const mayProlong = (begunAt: number, now: number): boolean =>
  now + SESSION_HOURS * HOUR_MS <= begunAt + LONGEST_SESSION_HOURS * HOUR_MS
