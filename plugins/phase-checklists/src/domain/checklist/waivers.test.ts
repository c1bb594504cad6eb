import { expect, test } from 'vitest'

import { today } from '../../../test/builders'
import type { Waiver } from './answer'
import { approvalFault, hasLivingWaiver, isDeclined, withdrawalFault } from './waivers'

const asked: Waiver = {
  approvedBy: null,
  id: '1',
  isApproved: false,
  isWithdrawn: false,
  reason: 'No school yet.',
  requestedBy: 'ans',
  validUntil: today,
}

const given = { ...asked, approvedBy: 'bo', isApproved: true }

test('a waiver is approved once, in time, and by somebody else than who asked for it', () => {
  expect(approvalFault(asked, 'bo', today)).toBeUndefined()
  expect(approvalFault(asked, 'ans', today)).toBe('ownRequest')
  expect(approvalFault(given, 'cas', today)).toBe('alreadyApproved')
  expect(approvalFault(asked, 'bo', '2026-11-28')).toBe('expired')
})

test('a waiver that was asked for or given lives through its last day', () => {
  expect(hasLivingWaiver([], today)).toBe(false)
  expect([asked, given].map((waiver) => hasLivingWaiver([waiver], today))).toEqual([true, true])
  expect(hasLivingWaiver([asked, given], '2026-11-28')).toBe(false)
})

test('a waiver is taken back once, given or not, while its time lasts, and counts no more', () => {
  for (const waiver of [asked, given]) {
    const gone = { ...waiver, isWithdrawn: true }
    expect([withdrawalFault(waiver, today), withdrawalFault(gone, today)]).toEqual([undefined, 'withdrawn'])
    expect(withdrawalFault(waiver, '2026-11-28')).toBe('expired')
    expect([hasLivingWaiver([gone], today), approvalFault(gone, 'cas', today)]).toEqual([false, 'withdrawn'])
  }
})

test('a waiver is declined where somebody else took back what was only asked for', () => {
  const declined = { isApproved: false, isWithdrawn: true, requestedBy: 'ans', withdrawnBy: 'bo' }
  expect(isDeclined(declined)).toBe(true)
  expect(isDeclined({ ...declined, withdrawnBy: 'ans' })).toBe(false)
  expect(isDeclined({ ...declined, isApproved: true })).toBe(false)
  expect(isDeclined({ ...declined, isWithdrawn: false, withdrawnBy: null })).toBe(false)
})
