import { expect, test } from 'vitest'

import { spotsOf } from '../../test/spots'
import { chartWords } from '../domain/chartWords'
import { readMoments } from '../domain/moments'
import type { TimePoint } from '../index'
import { drawTimeSeries } from './drawTimeSeries'

const drawn = (points: readonly TimePoint[]) =>
  drawTimeSeries({ baseline: null, moments: readMoments(points), width: 360 }, chartWords('en'), String)

const point = (key: string, value: number | null, more: Partial<TimePoint> = {}): TimePoint => ({
  key,
  label: key,
  value,
  ...more,
})

test('a forecast takes up where the measurements end, over what was not measured', () => {
  const { panel } = drawn([point('a', 1), point('b', 4), point('c', null), point('d', null, { forecast: 6 })])
  const [from, to] = spotsOf(panel?.lines.forecast ?? '')
  const [, last] = panel?.lines.marks ?? []
  expect(from).toEqual({ x: last?.x, y: last?.y })
  expect(to?.x).toBeGreaterThan(from?.x ?? NaN)
})

test('the legend names what is drawn and nothing else', () => {
  const names = (...points: TimePoint[]) => drawn(points).legend.map(({ text }) => text)
  expect(names(point('a', 1), point('b', 2))).toEqual(['measured'])
  expect(
    names(
      point('a', 1, { target: 2, margin: { lower: 1, upper: 3 }, status: 'under' }),
      point('b', null, { forecast: 4, range: { lower: 3, upper: 5 } }),
    ),
  ).toEqual(['measured', 'target', 'margin', 'forecast', 'range', 'behind target'])
})

test('of very many measurements not each has a mark, and the line goes through all', () => {
  const { panel } = drawn(Array.from({ length: 400 }, (_, at) => point(`${at}`, at % 7)))
  expect(panel?.lines.marks).toHaveLength(1)
  expect(spotsOf(panel?.lines.measured ?? '')).toHaveLength(400)
})
