import fc from 'fast-check'
import { expect, test } from 'vitest'

import { amount } from '../../../test/arbitraries'
import { readNumber } from './readNumber'

test('a number is read as the Dutch write it, and as the English do, but never by guessing which', () => {
  expect(readNumber('1.250,5', 'comma')).toBe(1250.5)
  expect(readNumber('1.250', 'comma')).toBe(1250)
  expect(readNumber('2.034.856', 'comma')).toBe(2_034_856)
  expect(readNumber(' 1 250,50 ', 'comma')).toBe(1250.5)
  expect(readNumber('−3,5', 'comma')).toBe(-3.5)
  expect(readNumber('1,250.5', 'point')).toBe(1250.5)
  expect(readNumber('1.250', 'point')).toBe(1.25)
  expect(readNumber('1.250,5', 'point')).toBeNull()
  expect(readNumber('1.25', 'comma')).toBeNull()
})

test('what people do not write as a number is none', () => {
  for (const text of [
    '',
    ' ',
    '-',
    '1e309',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '1,2,3',
    '12 euro',
    '1..2',
    '१२',
  ])
    for (const notation of ['comma', 'point'] as const) expect(readNumber(text, notation)).toBeNull()
})

test('what a program writes in a notation is read back as the same number', () => {
  fc.assert(
    fc.property(amount, (value) => {
      const options = { maximumFractionDigits: 2 }
      expect(readNumber(new Intl.NumberFormat('nl-NL', options).format(value), 'comma')).toBe(value + 0)
      expect(readNumber(new Intl.NumberFormat('en-GB', options).format(value), 'point')).toBe(value + 0)
    }),
  )
})

test('a number that no program has room for is none', () => {
  expect(readNumber('9'.repeat(400), 'point')).toBeNull()
  expect(readNumber(`-${'9'.repeat(400)}`, 'comma')).toBeNull()
})
