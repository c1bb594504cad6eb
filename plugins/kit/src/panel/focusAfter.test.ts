import { expect, test } from 'vitest'

import { focusAfter } from './focusAfter'

test('when a row is taken away the focus goes to what came after it, else to the last that is left', () => {
  expect([focusAfter(0, 2), focusAfter(1, 2), focusAfter(2, 2), focusAfter(0, 0)]).toEqual([0, 1, 1, null])
})
