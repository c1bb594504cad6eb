import fc from 'fast-check'
import { expect, test } from 'vitest'

import { GUESSES, type Guesses, lockOf, noGuesses, takeGuess } from './guesses'

const LOCK_MS = GUESSES.lockMinutes * 60_000
const waits = fc.array(fc.integer({ max: LOCK_MS, min: 0 }), { maxLength: 200 })

/** The instants at which a guess was taken, of many tried with these waits between them. */
const takenAmong = (between: readonly number[]): number[] => {
  let [at, guesses]: [number, Guesses] = [0, noGuesses]
  return between.flatMap((wait) => {
    at += wait
    const next = takeGuess(guesses, new Date(at))
    guesses = next ?? guesses
    return next === null ? [] : [at]
  })
}

test('after every ten wrong passwords nothing is looked at for as long as the lock says', () => {
  fc.assert(
    fc.property(waits, (between) => {
      const taken = takenAmong(between)
      for (let last = GUESSES.atMost - 1; last + 1 < taken.length; last += GUESSES.atMost)
        expect(Number(taken[last + 1]) - Number(taken[last])).toBeGreaterThanOrEqual(LOCK_MS)
    }),
  )
})

test('a guess is refused exactly while the account is locked', () => {
  const kept = fc.record({
    count: fc.integer({ max: GUESSES.atMost, min: 0 }),
    lockedUntil: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
  })
  fc.assert(
    fc.property(kept, fc.date({ noInvalidDate: true }), (guesses, now) => {
      expect(takeGuess(guesses, now) === null).toBe(lockOf(guesses, now) !== null)
      // A clock that was ahead locks nobody out for years.
      expect((lockOf(guesses, now) ?? now).getTime() - now.getTime()).toBeLessThanOrEqual(LOCK_MS)
    }),
  )
})
