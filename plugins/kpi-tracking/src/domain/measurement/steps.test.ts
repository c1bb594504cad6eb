import { expect, test } from 'vitest'

import type { Asking, Stepping } from './steps'
import {
  correctionFault,
  isEditable,
  measurementStates,
  measurementSteps,
  stateAfter,
  stepFault,
} from './steps'

const submitted: Stepping = {
  begins: '2026-01-01',
  countsFrom: '2026-12-31',
  isAfterEnd: false,
  isLocked: false,
  state: 'submitted',
  submittedBy: 'ans',
  writtenBy: ['ans', 'cor'],
}
const draft: Stepping = { ...submitted, state: 'draft' }
const bo: Asking = { by: 'bo', reason: 'Because.', today: '2027-01-01' }

test('only what was submitted is approved, and by somebody else', () => {
  expect(stepFault('approve', submitted, bo)).toBeUndefined()
  expect(stepFault('approve', submitted, { ...bo, by: 'ans' })).toBe('ownMeasurement')
  expect(stepFault('approve', { ...submitted, submittedBy: null }, bo)).toBe('ownMeasurement')
  expect(stepFault('approve', draft, bo)).toBe('wrongState')
  expect(stepFault('sendBack', submitted, { ...bo, reason: ' ' })).toBe('reasonMissing')
  expect(stateAfter('approve')).toBe('approved')
})

test('who had a hand in it does not approve it either, whoever submitted it', () => {
  expect(stepFault('approve', submitted, { ...bo, by: 'cor' })).toBe('ownWriting')
  expect(stepFault('submit', draft, { ...bo, by: 'cor' })).toBeUndefined()
  expect(stepFault('sendBack', submitted, { ...bo, by: 'cor' })).toBeUndefined()
})

test('nothing is submitted before its period begins, nor approved before its value can count', () => {
  const on = (today: string): Asking => ({ ...bo, today })
  expect(stepFault('submit', draft, on('2025-12-31'))).toBe('notBegun')
  expect(stepFault('submit', draft, on('2026-01-01'))).toBeUndefined()
  expect(stepFault('approve', submitted, on('2025-12-31'))).toBe('notBegun')
  expect(stepFault('approve', submitted, on('2026-12-30'))).toBe('notOver')
  expect(stepFault('approve', submitted, on('2026-12-31'))).toBeUndefined()
  expect(stepFault('sendBack', submitted, on('2025-12-31'))).toBeUndefined()
})

test('what was submitted is taken back by whoever did, also too early and after the end, and by nobody else', () => {
  const ans = { ...bo, by: 'ans', reason: '' }
  expect(stepFault('withdraw', submitted, ans)).toBeUndefined()
  expect(
    stepFault('withdraw', { ...submitted, isAfterEnd: true }, { ...ans, today: '2025-12-31' }),
  ).toBeUndefined()
  expect(stepFault('withdraw', submitted, bo)).toBe('notYours')
  expect(stepFault('withdraw', { ...submitted, submittedBy: null }, bo)).toBe('notYours')
  expect(stepFault('withdraw', draft, ans)).toBe('wrongState')
  expect(stateAfter('withdraw')).toBe('draft')
})

test('nothing is submitted or approved of a period that began after the KPI had ended, and all of it goes back', () => {
  const after = { isAfterEnd: true }
  expect(stepFault('submit', { ...draft, ...after }, bo)).toBe('ended')
  expect(stepFault('approve', { ...submitted, ...after }, bo)).toBe('ended')
  expect(stepFault('sendBack', { ...submitted, ...after }, bo)).toBeUndefined()
})

test('in a locked period no step is taken, whoever asks', () => {
  for (const step of measurementSteps)
    for (const state of measurementStates)
      expect(stepFault(step, { ...submitted, isLocked: true, state }, bo)).toBeDefined()
})

test('no step leads on from what is approved or was corrected', () => {
  for (const state of ['approved', 'corrected'] as const)
    for (const step of measurementSteps)
      expect(stepFault(step, { ...submitted, state }, bo)).toBe('wrongState')
  expect(measurementStates.filter(isEditable)).toEqual(['draft'])
})

test('only what counts is corrected, with the reason, while its period is not locked', () => {
  const approved = { isLocked: false, state: 'approved' } as const
  expect(correctionFault(approved, 'Two schools were counted twice.')).toBeUndefined()
  expect(correctionFault(approved, ' ')).toBe('reasonMissing')
  expect(correctionFault({ ...approved, isLocked: true }, 'Because.')).toBe('periodLocked')
  expect(correctionFault({ ...approved, state: 'draft' }, 'Because.')).toBe('wrongState')
})
