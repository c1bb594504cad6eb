import fc from 'fast-check'
import { expect, test } from 'vitest'

import { JUMP_MS, LOOK_MS, type SeenClock, seenClock, WAIT_MS } from './seenClock'

const MOMENT = Date.parse('2030-01-07T12:00:00Z')
const FIVE_MINUTES_MS = 300_000

const moment = fc.integer({ max: MOMENT * 2, min: 0 })
const wait = fc.integer({ max: WAIT_MS, min: 0 })
const known: fc.Arbitrary<SeenClock | null> = fc.option(fc.record({ atMs: moment, waitMs: wait }))
const step = fc.integer({ max: LOOK_MS, min: 1000 })
const stop = fc.integer({ max: JUMP_MS, min: -JUMP_MS })
const NEAREST_MS = JUMP_MS + FIVE_MINUTES_MS + 1
const far = fc.oneof(fc.integer({ max: 1e12, min: NEAREST_MS }), fc.integer({ max: -NEAREST_MS, min: -1e12 }))

const after = (clock: SeenClock, steps: readonly number[]): SeenClock =>
  steps.reduce((seen, passed) => seenClock(seen, seen.atMs + passed), clock)

test('a clock that is days away from where it was is not believed before a day of looks, whatever it waited for before', () => {
  fc.assert(
    fc.property(moment, wait, far, fc.array(fc.oneof(step, stop)), (atMs, waitMs, jump, steps) => {
      const looked = steps.reduce((sum, each) => sum + Math.min(Math.max(each, 0), LOOK_MS), 0)
      const seen = after(seenClock({ atMs, waitMs }, atMs + jump), steps)
      expect(seen.waitMs > 0).toBe(looked < WAIT_MS)
    }),
  )
})

test('a clock that goes on is believed within a day, whatever was before, and stays so over a night without the program', () => {
  fc.assert(
    fc.property(known, moment, step, stop, (before, now, each, night) => {
      const steps = Array.from({ length: Math.ceil(WAIT_MS / each) }, () => each)
      const seen = after(seenClock(before, now), steps)
      expect(seen.waitMs).toBe(0)
      expect(after(seen, [night]).waitMs).toBe(0)
    }),
  )
})

test('what was kept and makes no sense is waited for like a jump', () => {
  for (const before of [{}, { atMs: 'x', waitMs: 0 }, { atMs: MOMENT }, { atMs: MOMENT, waitMs: -1 }])
    expect(seenClock(before as SeenClock, MOMENT)).toEqual({ atMs: MOMENT, waitMs: WAIT_MS })
})

test('of two instances that look in turn, one with a clock that is days away ends nothing', () => {
  fc.assert(
    fc.property(far, fc.nat(400), (apart, turns) => {
      const looks = Array.from(
        { length: turns },
        (_, turn) => MOMENT + turn * FIVE_MINUTES_MS + (turn % 2) * apart,
      )
      let clock: SeenClock | null = null
      looks.forEach((now, turn) => {
        clock = seenClock(clock, now)
        if (turn % 2 === 1) expect(clock.waitMs).toBeGreaterThan(0)
      })
    }),
  )
})

test('two instances of which the clocks differ by less than days are believed within two days, and not before a day', () => {
  fc.assert(
    fc.property(fc.integer({ max: JUMP_MS / 2, min: 0 }), (apart) => {
      let clock = seenClock({ atMs: 0, waitMs: 0 }, MOMENT)
      let turn = 0
      while (clock.waitMs > 0) {
        turn += 1
        clock = seenClock(clock, MOMENT + turn * FIVE_MINUTES_MS + (turn % 2) * apart)
      }
      expect(turn * FIVE_MINUTES_MS).toBeGreaterThanOrEqual(WAIT_MS * (FIVE_MINUTES_MS / LOOK_MS))
      expect(turn * FIVE_MINUTES_MS).toBeLessThanOrEqual(2 * WAIT_MS)
    }),
  )
})
