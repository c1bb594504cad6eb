import { expect, test } from 'vitest'

import { languageOf } from './languageOf'

const answer = (headers: Record<string, string>) => languageOf(headers, 'streekwerk-3000')

test('who names no language is answered in Dutch', () => {
  expect(answer({})).toBe('nl')
})

test.each([
  ['en', 'en'],
  ['en-GB,nl;q=0.5', 'en'],
  ['nl;q=0.5, EN;q=0.9', 'en'],
  ['de, fr;q=0.9, en;q=0.2', 'en'],
  ['en;q=0, nl;q=0.1', 'nl'],
  ['en;q=much, nl', 'nl'],
  ['de', 'nl'],
  ['english', 'nl'],
  [';;,=', 'nl'],
])('a browser that asks for “%s” is answered in %s', (header, language) => {
  expect(answer({ 'accept-language': header })).toBe(language)
})

test('what was chosen in the panel goes before what the browser asks for', () => {
  const cookie = 'other=1; streekwerk-3000-lng=en; x=y'
  expect(answer({ cookie, 'accept-language': 'nl' })).toBe('en')
})

test('the choice in the panel of another program on this machine is not ours', () => {
  expect(answer({ cookie: 'streekwerk-3001-lng=en; xstreekwerk-3000-lng=en' })).toBe('nl')
})
