import { expect, test } from 'vitest'

import { GUESSES, lockOf, noGuesses, takeGuess } from './guesses'

const now = new Date('2026-11-26T12:00:00Z')
const later = new Date('2026-11-26T12:10:00Z')

test('the first guess is taken and locks nothing', () => {
  expect(takeGuess(noGuesses, now)).toEqual({ count: 1, lockedUntil: null })
})

test('the tenth guess is taken, and locks the account for ten minutes', () => {
  expect(takeGuess({ count: 9, lockedUntil: null }, now)).toEqual({ count: 10, lockedUntil: later })
})

test('a locked account takes no guess until the very instant at which its lock ends', () => {
  const locked = { count: GUESSES.atMost, lockedUntil: later }
  expect(takeGuess(locked, new Date(later.getTime() - 1))).toBeNull()
  expect(takeGuess(locked, later)).toEqual({ count: 1, lockedUntil: null })
  expect([lockOf(locked, now), lockOf(locked, later)]).toEqual([later, null])
})
