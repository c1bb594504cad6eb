/** How many passwords may be tried for an account in a row before it is locked, and for how long it then is. */
export const GUESSES = { atMost: 10, lockMinutes: 10 } as const

const LOCK_MS = GUESSES.lockMinutes * 60_000

/** The passwords tried for an account since the last right one, and until which instant no other is looked at. */
export type Guesses = Readonly<{ count: number; lockedUntil: Date | null }>

/** Nothing was tried yet. */
export const noGuesses: Guesses = { count: 0, lockedUntil: null }

/** Until when an account is locked; null when it is not, or not any more. A lock that is longer than one can be is of a clock that was ahead. */
export const lockOf = ({ lockedUntil }: Guesses, now: Date): Date | null => {
  const leftMs = lockedUntil === null ? 0 : lockedUntil.getTime() - now.getTime()
  return leftMs > 0 && leftMs <= LOCK_MS ? lockedUntil : null
}

/**
 * Takes one guess before its password is looked at, so that many at once are no more than many in a row; null when there is
 * none to take. The last one locks the account, which being right undoes. A lock that is over begins a new row.
 */
export const takeGuess = (guesses: Guesses, now: Date): Guesses | null => {
  if (lockOf(guesses, now) !== null) return null
  const count = (guesses.lockedUntil === null ? guesses.count : 0) + 1
  return { count, lockedUntil: count < GUESSES.atMost ? null : new Date(now.getTime() + LOCK_MS) }
}
