import { expect, test } from 'vitest'

import { localeIn } from './localeIn'

test('texts are read in the language of the panel, by whatever name the house has it', () => {
  expect(localeIn('en', ['nl', 'en'])).toBe('en')
  expect(localeIn('en', ['nl-NL', 'en-GB', 'en'])).toBe('en')
  expect(localeIn('en', ['nl-NL', 'en-GB'])).toBe('en-GB')
  expect(localeIn('pt-BR', ['nl', 'pt-PT'])).toBe('pt-PT')
})

test('a language that the house has no texts in leaves the choice to the house', () => {
  expect(localeIn('fr', ['nl', 'en'])).toBeNull()
  expect(localeIn('fr', [])).toBeNull()
})
