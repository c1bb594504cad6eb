import { describe, expect, test } from 'vitest'

import type { Place } from './isAsked'
import { isAsked } from './isAsked'

const [person, check] = [{ answeredBy: 'person' }, { answeredBy: 'check' }] as const
const [open, settled] = [{ isSettled: false }, { isSettled: true }]
const here: Place = { isRetired: false, phase: 'intake', trail: { phase: 'intake', state: 'running' } }

describe('an item', () => {
  test('is asked of a person in the phase that its subject is in, until something settles it', () => {
    expect(isAsked(person, open, here)).toBe(true)
    expect(isAsked(person, settled, here)).toBe(false)
  })

  test('that a check answers is asked of nobody, nor one that a move left behind', () => {
    expect(isAsked(check, open, here)).toBe(false)
    expect(isAsked(person, open, { ...here, isRetired: true })).toBe(false)
  })

  test('of another phase, or of none, is asked of nobody', () => {
    for (const phase of ['judgement', null]) expect(isAsked(person, open, { ...here, phase })).toBe(false)
  })

  test.each([
    ['running', true],
    ['onHold', true],
    ['stopped', false],
    ['completed', false],
  ] as const)('of a subject that is %s is asked: %s', (state, asked) => {
    expect(isAsked(person, open, { ...here, trail: { ...here.trail, state } })).toBe(asked)
  })
})
