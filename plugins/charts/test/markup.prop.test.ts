import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'

import {
  Bar,
  Bullet,
  BulletDrawing,
  SmallMultiplesDrawing,
  Sparkline,
  TimeSeries,
  TimeSeriesDrawing,
} from '../src/index'
import { anyNumber, anyPoints, anySeries, anyText, aReadNumber } from './arbitraries'
import { draw } from './draw'

const titles = fc.record({ id: anyText, title: anyText, description: anyText, unit: anyText })
const anyMarkup: fc.Arbitrary<string> = fc.oneof(
  fc
    .record({ points: anyPoints, baseline: anyNumber, titles })
    .map(({ baseline, points, titles: told }) => draw(TimeSeriesDrawing, { ...told, baseline, points })),
  fc
    .record({ actual: anyNumber, target: anyNumber, baseline: anyNumber, titles })
    .map(({ titles: told, ...measure }) => draw(BulletDrawing, { ...told, ...measure })),
  fc
    .record({ series: anySeries, titles })
    .map(({ series, titles: told }) => draw(SmallMultiplesDrawing, { ...told, series })),
  fc.record({ name: anyText, values: fc.array(anyNumber) }).map((props) => draw(Sparkline, props)),
  fc.record({ highest: aReadNumber, lowest: aReadNumber, value: anyNumber }).map((props) => draw(Bar, props)),
)

test('a picture alone is a document of its own, whatever the words', () => {
  fc.assert(
    fc.property(anyMarkup, (markup) => {
      expect(XMLValidator.validate(markup)).toBe(true)
      expect(markup).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(markup).not.toMatch(/[\p{Cc}\p{Cs}]/u)
    }),
  )
})

test('whatever the numbers, no attribute holds what is no number', () => {
  const plain = { id: 'x', title: 'x' }
  fc.assert(
    fc.property(anyPoints, anyNumber, (points, number) => {
      const unlabelled = points.map((point) => ({ ...point, label: 'x' }))
      const markup =
        draw(TimeSeries, { ...plain, baseline: number, points: unlabelled }) +
        draw(Bullet, { ...plain, actual: number, target: points[0]?.value ?? null })
      expect(markup).not.toMatch(/NaN|Infinity|undefined|null/)
    }),
  )
})
