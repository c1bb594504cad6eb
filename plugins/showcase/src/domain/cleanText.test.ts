import { expect, it } from 'vitest'

import { cleanText } from './cleanText'

it('keeps lines and tabs, and no sign that shows nothing or turns a line around', () => {
  expect(cleanText(' een\u0000\u0002\u0003\u001b\u0085\tregel\u202E\r\nen\uD800 een ')).toBe(
    'een\tregel\r\nen een',
  )
})
