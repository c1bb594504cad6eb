import { expect, test } from 'vitest'

import { given, pageIn } from './asked'

test('what was left empty was not said', () => {
  expect([given('x'), given(''), given(undefined), given(['x'])]).toEqual(['x', null, null, null])
})

test('a page is counted from one, and is the first where none is named', () => {
  expect([pageIn(undefined), pageIn(''), pageIn('7')]).toEqual([1, 1, 7])
  for (const none of ['0', '-1', '1.5', 'x', '1e9']) expect(pageIn(none)).toBeNull()
})
