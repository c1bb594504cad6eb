import { expect, test } from 'vitest'

import { isDeclined } from './isDeclined'
import type { PanelWaiver } from './panel'

const waiver: PanelWaiver = {
  approvedBy: null,
  approvedOn: null,
  id: 1,
  reason: 'Later.',
  requestedBy: 'ans',
  standing: 'withdrawn',
  validUntil: '2030-01-01',
  withdrawnBy: 'bo',
  withdrawnOn: '2026-11-27',
}

test('a waiver is declined where somebody else took back what was only asked for', () => {
  expect(isDeclined(waiver)).toBe(true)
  expect(isDeclined({ ...waiver, withdrawnBy: 'ans' })).toBe(false)
  expect(isDeclined({ ...waiver, approvedOn: '2026-11-26' })).toBe(false)
  expect(isDeclined({ ...waiver, withdrawnBy: null, withdrawnOn: null })).toBe(false)
})
