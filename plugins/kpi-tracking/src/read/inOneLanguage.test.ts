import { expect, test } from 'vitest'

import { localeIn } from './inOneLanguage'

test('texts are read in the language of who reads, or in the kind of it that a house has', () => {
  expect(localeIn('nl', ['en', 'nl'])).toBe('nl')
  expect(localeIn('nl', ['en-GB', 'nl-NL'])).toBe('nl-NL')
})

test('a house without that language is read as it is', () => {
  expect(localeIn('nl', ['en', 'de'])).toBeNull()
})
