import { expect, test } from 'vitest'

import { closestWords } from './closestWords'

const wordsFor = (written: string, among: string[]): string[] =>
  closestWords(written, among).map(({ word }) => word)

test('a slip of one or two letters leads to the word that was meant, the closest first', () => {
  expect(wordsFor('molesn', ['mollen', 'molens', 'oogst'])).toEqual(['molens', 'mollen'])
  expect(wordsFor('biodivesiteit', ['biodiversiteit', 'diversiteit'])).toEqual(['biodiversiteit'])
})

test('in a short word one letter, and the word itself is no slip', () => {
  expect(wordsFor('zoen', ['zon', 'zoen', 'zand'])).toEqual(['zon'])
  expect(wordsFor('zone', ['zoen'])).toEqual(['zoen'])
})

test('a long word with one letter wrong is plainly a slip, a short one may be another word', () => {
  expect(closestWords('duurzam', ['duurzaam'])).toEqual([{ word: 'duurzaam', isPlain: true }])
  expect(closestWords('molesn', ['molens'])).toEqual([{ word: 'molens', isPlain: true }])
  expect(closestWords('bomen', ['boven'])).toEqual([{ word: 'boven', isPlain: false }])
  expect(closestWords('kerken', ['werken'])).toEqual([{ word: 'werken', isPlain: false }])
})

test('a number is never taken for another', () => {
  expect(closestWords('2027', ['2026', '202'])).toEqual([])
})
