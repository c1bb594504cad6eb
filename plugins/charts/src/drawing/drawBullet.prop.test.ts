import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyNumber, aWidth } from '../../test/arbitraries'
import { chartWords } from '../domain/chartWords'
import { formatsOf } from '../domain/formatNumber'
import type { Measure } from '../domain/measure'
import { readMeasure } from '../domain/measure'
import { drawBullet } from './drawBullet'

const settings = { formats: formatsOf('nl'), words: chartWords('nl') }
const drawn = (measure: Partial<Measure>, width = 360) =>
  drawBullet(readMeasure(measure), { ...settings, width })

const anyMeasure = fc.record({
  actual: anyNumber,
  target: anyNumber,
  baseline: anyNumber,
  margin: fc.option(fc.record({ lower: fc.double(), upper: fc.double() })),
})

test('whatever the numbers, all that is drawn lies within the picture', () => {
  fc.assert(
    fc.property(anyMeasure, aWidth, (measure, width) => {
      const { axis, bar, baseline, height, margin, target } = drawn(measure, width)
      const across = [bar?.from, bar?.to, margin?.from, margin?.to, target, baseline, ...(axis?.ticks ?? [])]
      for (const x of across)
        if (x !== null && x !== undefined) expect(x >= 0 && x <= width, `x ${x}`).toBe(true)
      if (axis) expect(axis.top >= 0 && axis.bottom <= height).toBe(true)
    }),
  )
})

test('of two numbers the larger is never further left', () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const { baseline, target } = drawn(measure)
      if (target === null || baseline === null) return
      const [aim, begin] = [measure.target ?? 0, measure.baseline ?? 0]
      if (aim !== begin)
        expect(Math.sign(target - baseline) * Math.sign(aim - begin)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the bar goes from the baseline to what was measured, without one from zero', () => {
  const since = drawn({ actual: 30, baseline: 20 })
  expect(since.bar?.from).toBe(since.baseline)
  const fromZero = drawn({ actual: 30, target: 60 })
  expect(fromZero.bar?.from).toBe(fromZero.axis?.ticks[0])
  const less = drawn({ actual: 10, baseline: 20 })
  expect(less.bar?.to).toBe(less.baseline)
})

test('what was not measured has no bar, and what is not known at all no axis', () => {
  expect(drawn({ target: 5 }).bar).toBeNull()
  expect(drawn({ target: 5 }).axis).not.toBeNull()
  expect(drawn({}).axis).toBeNull()
})
