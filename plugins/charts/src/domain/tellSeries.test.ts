import { expect, test } from 'vitest'

import { chartWords } from './chartWords'
import { readMoments } from './moments'
import { tellSeries } from './tellSeries'

const point = { key: '2025', label: '2025', value: 12 }

test('a line is told by its last measurement, with the target and the verdict of that period', () => {
  const moments = readMoments([
    point,
    { key: '2026', label: '2026', value: 14, target: 15, status: 'on' },
    { key: '2027', label: '2027', value: null, target: 20 },
  ])
  expect(tellSeries(moments, chartWords('nl'), String)).toBe(
    'Laatste meting, 2026: 14. Doel: 15. Stand: op doel.',
  )
})

test('a line without measurements says so', () => {
  expect(tellSeries([], chartWords('en'), String)).toBe('There are no figures yet.')
})
