import { expect, it } from 'vitest'

import { isPublicTransfer } from './isPublicTransfer'
import { transferStates } from './transferStates'

it('a transfer is told of only when somebody made it public', () => {
  for (const state of transferStates)
    for (const isPublic of [false, null, undefined, 'true', 1])
      expect(isPublicTransfer({ isPublic, state })).toBe(false)
})

it('what is only proposed, or was cancelled, is between the partners', () => {
  expect(transferStates.filter((state) => isPublicTransfer({ isPublic: true, state }))).toEqual([
    'agreed',
    'committed',
    'delivered',
  ])
  expect(isPublicTransfer({ isPublic: true })).toBe(false)
})
