import { expect, test } from 'vitest'

import { isOnlyName, maskedEmail } from './namesakes'
import { traceOfEmail, traceOfName } from './traces'

test.each([
  ['Durk Wiersma', true],
  ['  durk   WIERSMA ', true],
  ['Durk Wiersma jr.', false],
  ['Anna en Durk Wiersma', false],
  ['Durk', false],
  ['', false],
])('“%s” is called Durk Wiersma: %s', (text, is) => {
  expect(isOnlyName(text, [traceOfName('Durk Wiersma')])).toBe(is)
})

test('an address is no name of anybody', () => {
  expect(isOnlyName('durk@example.nl', [traceOfEmail('durk@example.nl')])).toBe(false)
})

test.each([
  ['durk@dezonnewierde.example', 'd…@dezonnewierde.example'],
  ['“a@b”@example.nl', '“…@example.nl'],
  ['nergens', '…'],
  ['@example.nl', '…'],
])('%s is told as %s', (email, told) => {
  expect(maskedEmail(email)).toBe(told)
})
