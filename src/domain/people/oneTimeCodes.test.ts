import { expect, test } from 'vitest'

import { judgeCode, readCode, stepAt } from './oneTimeCodes'

const now = Date.parse('2026-11-28T12:00:10Z')
const step = stepAt(now)

test('a code of this half minute, of the one before and of the next is right, once', () => {
  for (const delta of [-1, 0, 1]) {
    expect(judgeCode({ delta, lastStep: 0, now })).toEqual({ is: 'right', step: step + delta })
    expect(judgeCode({ delta, lastStep: step + delta, now })).toEqual({ is: 'used' })
  }
})

test('a code of a clock that is off is told from a wrong one, with how far it is off', () => {
  expect(judgeCode({ delta: 8, lastStep: 0, now })).toEqual({ is: 'drifted', minutes: 4 })
  expect(judgeCode({ delta: -20, lastStep: 0, now })).toEqual({ is: 'drifted', minutes: -10 })
  expect(judgeCode({ delta: null, lastStep: 0, now })).toEqual({ is: 'wrong' })
})

test('a code may be typed with the space that apps show in it, and is nothing but six digits', () => {
  expect(readCode(' 123 456 ')).toBe('123456')
  for (const text of ['12345', '1234567', '12345a', '', '１２３４５６']) expect(readCode(text)).toBeNull()
})
