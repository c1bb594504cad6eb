import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyNumber, anyPoints, anyText, aWidth } from '../../test/arbitraries'
import { spotsOf } from '../../test/spots'
import { chartWords } from '../domain/chartWords'
import { WORDS_OFFSET } from '../domain/layLegend'
import { readMoments } from '../domain/moments'
import { readNumber } from '../domain/readNumber'
import { plainText, widthOf } from '../domain/text'
import type { TimePoint } from '../index'
import { drawTimeSeries } from './drawTimeSeries'

const drawn = (points: readonly TimePoint[], baseline: number | null, width: number) =>
  drawTimeSeries(
    { baseline: readNumber(baseline), moments: readMoments(points), width },
    chartWords('nl'),
    String,
  )

/** Half of a mark, which must be within the picture too. */
const REACH = 6

test('whatever the numbers, all that is drawn lies within the picture', () => {
  fc.assert(
    fc.property(anyPoints, anyNumber, aWidth, (points, baseline, width) => {
      const { baseline: level, height, panel } = drawn(points, baseline, width)
      if (!panel) return
      const { forecast, forecasts, margin, marks, measured, range, target, targets } = panel.lines
      const lines = [measured, target, forecast, margin, range].flatMap(spotsOf)
      for (const { x, y } of lines) {
        expect(x >= 0 && x <= width, `x ${x}`).toBe(true)
        expect(y >= 0 && y <= height, `y ${y}`).toBe(true)
      }
      for (const { x, y } of [...marks, ...targets, ...forecasts]) {
        expect(x >= REACH && x <= width - REACH, `x ${x}`).toBe(true)
        expect(y >= REACH && y <= height - REACH, `y ${y}`).toBe(true)
      }
      for (const y of [...panel.ticks.map(({ at }) => at), ...(level === null ? [] : [level])])
        expect(y >= 0 && y <= height, `y ${y}`).toBe(true)
    }),
  )
})

test('what is later is not further left, and what is larger is not lower', () => {
  fc.assert(
    fc.property(anyPoints, aWidth, (points, width) => {
      const marks = drawn(points, null, width).panel?.lines.marks ?? []
      for (const [at, one] of marks.entries())
        for (const other of marks.slice(at + 1)) {
          if (one.moment.at < other.moment.at) expect(one.x).toBeLessThanOrEqual(other.x)
          if ((one.moment.value ?? 0) > (other.moment.value ?? 0)) expect(one.y).toBeLessThanOrEqual(other.y)
        }
    }),
  )
})

test('every measurement that no line leads to has a mark, and so has the last', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const moments = readMoments(points)
      const marked = new Set(drawn(points, null, 200).panel?.lines.marks.map(({ moment }) => moment.key))
      const known = (at: number) => (moments[at]?.value ?? null) !== null
      for (const [at, { key }] of moments.entries())
        if (known(at) && !known(at - 1) && !known(at + 1)) expect(marked.has(key)).toBe(true)
      const last = moments.findLast(({ value }) => value !== null)
      if (last) expect(marked.has(last.key)).toBe(true)
    }),
  )
})

test('there is no picture exactly when there is no number', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const moments = readMoments(points)
      const hasNumber = moments.some(({ forecast, margin, range, target, value }) =>
        [value, target, margin, forecast, range].some((each) => each !== null),
      )
      expect(drawn(points, null, 360).panel !== null).toBe(hasNumber)
    }),
  )
})

test('letters never leave the picture, however numbers and periods are written', () => {
  fc.assert(
    fc.property(anyPoints, anyText, aWidth, (points, text, width) => {
      const moments = readMoments(points)
      const write = (value: number): string => plainText(`${value}${text}`)
      const { legend, panel } = drawTimeSeries({ baseline: null, moments, width }, chartWords('nl'), write)
      const ends = [
        ...legend.map((entry) => entry.x + WORDS_OFFSET + widthOf(entry.text)),
        ...(panel?.ticks ?? []).map(({ label }) => widthOf(label)),
        ...(panel?.labels ?? []).map((label) => label.x + widthOf(label.text) / 2),
      ]
      for (const end of ends) expect(end).toBeLessThanOrEqual(width + 1e-6)
    }),
  )
})
