import { expect, test } from 'vitest'

import { isBlank } from './isBlank'

test.each(['', ' \n\t', '\u200b', '\u2060\ufeff \u00ad', '\u3164'])('%j says nothing', (text) => {
  expect(isBlank(text)).toBe(true)
})

test.each(['.', 'ja', '\u200bja', '👍'])('%j says something', (text) => {
  expect(isBlank(text)).toBe(false)
})
