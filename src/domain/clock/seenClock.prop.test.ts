import fc from 'fast-check'
import { expect, test } from 'vitest'

import { AHEAD_MS, type SeenClock, seenClock, STEADY_MS, WAIT_MS } from './seenClock'

const MOMENT = Date.parse('2030-01-07T12:00:00Z')

const moment = fc.integer({ max: MOMENT * 2, min: 0 })
const known: fc.Arbitrary<SeenClock | null> = fc.option(
  fc.record({ at: moment, waits: fc.integer({ max: WAIT_MS, min: 0 }) }),
)
const step = fc.integer({ max: STEADY_MS, min: 1000 })

const after = (clock: SeenClock | null, steps: readonly number[]): SeenClock =>
  steps.reduce((seen, passed) => seenClock(seen, seen.at + passed), clock ?? seenClock(null, MOMENT))

test('a clock that was set back, or is days ahead, is not believed before it has gone on for a day', () => {
  const jump = fc.oneof(
    fc.integer({ max: 1e12, min: AHEAD_MS + 1 }),
    fc.integer({ max: -STEADY_MS - 1, min: -1e12 }),
  )
  fc.assert(
    fc.property(moment, jump, fc.array(step), (at, ahead, steps) => {
      const passed = steps.reduce((sum, each) => sum + each, 0)
      const { waits } = after(seenClock({ at, waits: 0 }, at + ahead), steps)
      expect(waits > 0).toBe(passed < WAIT_MS)
    }),
  )
})

test('a clock that goes on is believed within a day, whatever was before, and stays so over a night without the program', () => {
  fc.assert(
    fc.property(known, moment, step, fc.integer({ max: AHEAD_MS, min: 0 }), (before, now, each, night) => {
      const steps = Array.from({ length: Math.ceil(WAIT_MS / each) }, () => each)
      const seen = after(seenClock(before, now), steps)
      expect(seen.waits).toBe(0)
      expect(after(seen, [night]).waits).toBe(0)
    }),
  )
})

test('of two instances that look in turn, one with a clock that is days ahead ends nothing', () => {
  fc.assert(
    fc.property(fc.integer({ max: 1e12, min: AHEAD_MS + 1 }), fc.nat(400), (ahead, turns) => {
      const looks = Array.from({ length: turns }, (_, turn) => MOMENT + turn * 300_000 + (turn % 2) * ahead)
      let clock: SeenClock | null = null
      looks.forEach((now, turn) => {
        clock = seenClock(clock, now)
        if (turn % 2 === 1) expect(clock.waits).toBeGreaterThan(0)
      })
    }),
  )
})
