import { expect, test } from 'vitest'

import { isJoinedOf } from './wordParts'

const holds = (word: string, part: string, isHeadKnown = false): boolean =>
  isJoinedOf({ isHeadKnown, part, word })

test.each([
  ['watermolen', 'molen'],
  ['watermolens', 'molen'],
  ['watermolenmuseum', 'molen'],
  ['erwtensoepen', 'soep'],
  ['uiensoep', 'soep'],
  ['bergdorpen', 'dorp'],
  ['baksteen', 'steen'],
  ['molenaar', 'molen'],
  ['studententent', 'tent'],
])('%s is joined of %s', (word, part) => {
  expect(holds(word, part)).toBe(true)
})

test.each([
  ['eersten', 'sten'],
  ['moeten', 'eten'],
  ['gemeten', 'eten'],
  ['vergeten', 'eten'],
  ['verlaten', 'laten'],
  ['huisjesmelkers', 'smel'],
  ['bondig', 'bond'],
  ['molen', 'molen'],
  ['water', 'molen'],
])('%s has the letters of %s by chance, if at all', (word, part) => {
  expect(holds(word, part)).toBe(false)
})

test('what begins as a prefix does is no head unless it is a word', () => {
  expect(holds('versmarkt', 'markt', true)).toBe(true)
  expect(holds('verfwinkel', 'winkel', true)).toBe(true)
  expect(holds('bedovergang', 'overgang', true)).toBe(true)
  expect(holds('versmarkt', 'markt', false)).toBe(false)
  expect(holds('verlaten', 'laten', true)).toBe(false)
  expect(holds('verslaan', 'laan', true)).toBe(false)
})

test('behind three letters four are a part when those before them are a word as well', () => {
  expect([holds('vissoep', 'soep', true), holds('vissoep', 'soep', false)]).toEqual([true, false])
})
