import { expect, it } from 'vitest'

import type { SeriesFormat } from '../domain/series/publicSeries'
import { formatSeriesTick, formatSeriesValue } from './formatSeries'

it.each<[SeriesFormat, number, number, string, string]>([
  ['number', 1, 1234.56, '1.234,6', '1,234.6'],
  ['number', 0, -0.2, '0', '0'],
  ['percentage', 0, 47.4, '47\u00A0%', '47%'],
  ['yesNo', 0, 1, 'Ja', 'Yes'],
  ['yesNo', 0, 0, 'Nee', 'No'],
])('as %s with %d decimals %d is %s or %s', (format, decimals, value, dutch, english) => {
  const written = ['nl', 'en'].map((locale) => formatSeriesValue({ decimals, format }, value, locale))
  expect(written).toEqual([dutch, english])
})

it('at an axis no two numbers are called the same, whatever the decimals of the series', () => {
  const ticks = (format: SeriesFormat, values: number[]) =>
    values.map((value) => formatSeriesTick({ decimals: 0, format }, value, 'nl'))
  expect(ticks('number', [0, 0.5, 1, 1000])).toEqual(['0', '0,5', '1', '1.000'])
  expect(ticks('percentage', [0.1 + 0.2])).toEqual(['0,3\u00A0%'])
  expect(ticks('yesNo', [0, 0.5, 1])).toEqual(['Nee', '', 'Ja'])
})
