import { expect, test } from 'vitest'

import { spotsOf } from '../../test/spots'
import { bandPath, linePath } from './paths'

const bounds = { left: 0, right: 100 }

test('where nothing was measured the line has a gap', () => {
  const path = linePath([
    { x: 0, y: 10 },
    { x: 10, y: 20 },
    { x: 20, y: null },
    { x: 30, y: 40 },
    { x: 40, y: 50 },
  ])
  expect(path).toBe('M0,10L10,20M30,40L40,50')
})

test('a band that is known at one moment only can be seen, and stays within the lines', () => {
  const xs = (x: number) =>
    spotsOf(bandPath([{ x, band: { top: 5, bottom: 9 } }], bounds)).map((spot) => spot.x)
  expect(Math.max(...xs(50)) - Math.min(...xs(50))).toBe(12)
  expect(Math.max(...xs(100))).toBe(100)
  expect(Math.min(...xs(0))).toBe(0)
})

test('a band has a gap where it is not known', () => {
  const band = { top: 5, bottom: 9 }
  const path = bandPath(
    [
      { x: 0, band },
      { x: 9, band },
      { x: 20, band: null },
      { x: 30, band },
      { x: 39, band },
    ],
    bounds,
  )
  expect(path.match(/M/g)).toHaveLength(2)
})

test('what is nowhere known is not drawn', () => {
  expect(linePath([{ x: 0, y: null }])).toBe('')
  expect(bandPath([{ x: 0, band: null }], bounds)).toBe('')
})
