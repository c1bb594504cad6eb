import { expect, test } from 'vitest'

import { chartWords, languageOf } from './chartWords'

test.each([
  ['nl', 'doel'],
  ['nl-NL', 'doel'],
  ['en', 'target'],
  ['en-GB', 'target'],
  ['de', 'doel'],
  [undefined, 'doel'],
])('a chart in the language %s calls a target %s', (language, word) => {
  expect(chartWords(languageOf(language)).target).toBe(word)
})
