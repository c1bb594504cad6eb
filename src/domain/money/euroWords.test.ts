import { expect, test } from 'vitest'

import { euroWords } from './euroWords'

test('an amount is written with the signs of each language', () => {
  expect(euroWords(123_456_705)).toEqual({ nl: '€ 1.234.567,05', en: '€1,234,567.05' })
})
