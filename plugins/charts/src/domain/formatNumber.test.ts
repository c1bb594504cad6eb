import { expect, test } from 'vitest'

import { formatsOf } from './formatNumber'

const nl = formatsOf('nl')

test.each([
  [1234.5, '1.234,5'],
  [0.1 + 0.2, '0,3'],
  [1_234_567, '1.234.567'],
  [0, '0'],
  [-12, '-12'],
  [1e21, '1E21'],
  [0.000_000_12, '1,2E-7'],
])('a reader of Dutch reads %d as %s', (value, text) => {
  expect(nl.whole(value)).toBe(text)
})

test('at an axis large numbers are short', () => {
  expect(nl.short(2_500_000)).toMatch(/^2,5\s?mln/)
  expect(nl.short(2500)).toBe('2.500')
})

test('in English the point and the comma change places', () => {
  expect(formatsOf('en').whole(1234.5)).toBe('1,234.5')
})

test('a host writes numbers as it likes, and at the axis otherwise if it wants to', () => {
  const euros = (value: number) => `€ ${value}`
  expect(formatsOf('nl', euros).short(3_000_000)).toBe('€ 3000000')
  const both = formatsOf('nl', euros, (value) => `${value / 1e6}M`)
  expect([both.whole(3e6), both.short(3e6)]).toEqual(['€ 3000000', '3M'])
  expect(formatsOf('nl', undefined, () => 'x').whole(5)).toBe('5')
})
