import fc from 'fast-check'
import { expect, test } from 'vitest'

import { judgeCode, stepAt, STEPS } from './oneTimeCodes'

const instant = fc.integer({ max: 4_000_000_000_000, min: 1_000_000_000_000 })
const delta = fc.integer({ max: STEPS.searched, min: -STEPS.searched })

test('what was right once is never right again, however the clock goes on', () => {
  fc.assert(
    fc.property(instant, delta, delta, fc.nat(120_000), (now, first, second, later) => {
      const before = judgeCode({ delta: first, lastStep: 0, now })
      if (before.is !== 'right') return
      const after = judgeCode({ delta: second, lastStep: before.step, now: now + later })
      if (after.is === 'right') expect(after.step).toBeGreaterThan(before.step)
    }),
  )
})

test('what is right lies no further off than a step is taken', () => {
  fc.assert(
    fc.property(instant, fc.option(fc.integer({ max: 100, min: -100 })), fc.nat(), (now, off, lastStep) => {
      const verdict = judgeCode({ delta: off, lastStep, now })
      if (verdict.is !== 'right') return
      expect(Math.abs(verdict.step - stepAt(now))).toBeLessThanOrEqual(STEPS.taken)
      expect(verdict.step).toBeGreaterThan(lastStep)
    }),
  )
})
