import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText, aWidth } from '../../test/arbitraries'
import { settleLabels } from './settleLabels'
import { widthOf } from './text'

const anyLabels = fc.array(fc.record({ text: anyText, x: fc.double({ max: 1000, min: 0, noNaN: true }) }), {
  maxLength: 40,
})

test('labels never touch one another and never leave the room', () => {
  fc.assert(
    fc.property(anyLabels, aWidth, (labels, width) => {
      const settled = settleLabels(labels, [0, width])
      for (const [at, { text, x }] of settled.entries()) {
        const [left, right] = [x - widthOf(text) / 2, x + widthOf(text) / 2]
        expect(left).toBeGreaterThanOrEqual(-1e-6)
        expect(right).toBeLessThanOrEqual(width + 1e-6)
        const next = settled[at + 1]
        if (next) expect(right).toBeLessThan(next.x - widthOf(next.text) / 2)
      }
    }),
  )
})

test('the newest is always there, and every one when there is room', () => {
  const years = Array.from({ length: 30 }, (_, at) => ({ text: String(2000 + at), x: 20 + at * 11 }))
  const some = settleLabels(years, [0, 360])
  expect(some.at(-1)?.text).toBe('2029')
  expect(some.length).toBeGreaterThan(3)
  expect(some.length).toBeLessThan(30)
  expect(settleLabels(years.slice(0, 1), [0, 360])).toHaveLength(1)
  expect(
    settleLabels(
      [
        { text: 'a', x: 50 },
        { text: 'b', x: 150 },
      ],
      [0, 360],
    ),
  ).toHaveLength(2)
  expect(settleLabels([], [0, 360])).toEqual([])
})
