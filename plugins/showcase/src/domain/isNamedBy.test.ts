import { expect, test } from 'vitest'

import { isNamedBy } from './isNamedBy'

test.each([
  ['Zutphen', ['zutphen'], true],
  ['Oude IJsselstreek', ['oude', 'ijsselstreek'], true],
  ['Schoon water en sanitair', ['water'], true],
  ['Praktijkonderwijs', ['prak'], true],
  ['mbo', ['mbo'], true],
  ['mbo', ['mb'], false],
  ['Bronckhorst', ['horst'], false],
  ['Oude IJsselstreek', ['nieuwe', 'ijsselstreek'], false],
  ['Zutphen', [], false],
])('%s is named by %j: %s', (name, words, isNamed) => {
  expect(isNamedBy(name, words)).toBe(isNamed)
})
