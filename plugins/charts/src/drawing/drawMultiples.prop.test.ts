import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anySeries, aWidth } from '../../test/arbitraries'
import { spotsOf } from '../../test/spots'
import { readSeries } from '../domain/series'
import { drawMultiples } from './drawMultiples'

test('whatever the numbers, each part is drawn within its own box, and no box lies over another', () => {
  fc.assert(
    fc.property(anySeries, aWidth, (series, width) => {
      const { height, panels } = drawMultiples(readSeries(series), width, String)
      for (const [at, { box, lines, name }] of panels.entries()) {
        for (const { y } of name) expect(y < box.top && y > 0).toBe(true)
        expect(box.left >= 0 && box.right <= width + 1e-6 && box.top >= 0 && box.bottom <= height).toBe(true)
        for (const { x, y } of [...spotsOf(lines.measured), ...lines.marks])
          expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(true)
        for (const { box: other } of panels.slice(at + 1))
          expect(other.left >= box.right || other.top >= box.bottom || other.right <= box.left).toBe(true)
      }
    }),
  )
})

test('the same number is as high in every part, and a larger one never lower', () => {
  fc.assert(
    fc.property(anySeries, aWidth, (series, width) => {
      const { panels } = drawMultiples(readSeries(series), width, String)
      const marks = panels.flatMap(({ box, lines }) =>
        lines.marks.map(({ moment, y }) => ({ value: moment.value ?? 0, up: box.bottom - y })),
      )
      for (const one of marks)
        for (const other of marks)
          if (one.value >= other.value) expect(one.up).toBeGreaterThanOrEqual(other.up - 0.2)
    }),
  )
})

test('there is a panel for each part, in the order they come in', () => {
  const points = [{ key: 'a', label: 'a', value: 1 }]
  const series = ['mbo', 'hbo', 'wo'].map((name) => ({ key: name, name, points }))
  expect(drawMultiples(readSeries(series), 360, String).panels.map(({ name }) => name[0]?.text)).toEqual([
    'mbo',
    'hbo',
    'wo',
  ])
})

test('the same period is as far across in every part, also in one that has no other', () => {
  const points = ['2024', '2025', '2026'].map((year, value) => ({ key: year, label: year, value }))
  const series = [
    { key: 'all', name: 'all', points },
    { key: 'last', name: 'last', points: points.slice(2) },
  ]
  const across = drawMultiples(readSeries(series), 360, String).panels.map(
    ({ box, lines }) => (lines.marks.at(-1)?.x ?? NaN) - box.left,
  )
  expect(across[1]).toBeCloseTo(across[0] ?? NaN, 5)
})
