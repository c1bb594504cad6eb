import fc from 'fast-check'
import { expect, test } from 'vitest'

import { visibleText } from './visibleText'

// Guards the terminal of whoever reads a list of strangers: it would obey what it is sent, or show the words turned round.
test('what a terminal would obey is shown as what it is', () => {
  expect(visibleText('a\u001b[2Jb\u0007\u009bc\r')).toBe('a\\u001b[2Jb\\u0007\\u009bc\\u000d')
  expect(visibleText('naam\u202egnp.exe')).toBe('naam\\u202egnp.exe')
})

test('words in any language stay as they are', () => {
  for (const text of ['Coöperatie ’t Höfke', '项目', 'مشروع', '👩‍🌾']) expect(visibleText(text)).toBe(text)
})

test('nothing that is shown can be obeyed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
    }),
  )
})
