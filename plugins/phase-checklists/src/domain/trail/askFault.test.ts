import { expect, test } from 'vitest'

import { askFault } from './askFault'

test('a decision is asked for once, while something can still be decided', () => {
  expect(askFault({ isAsked: false, state: 'running' })).toBeUndefined()
  expect(askFault({ isAsked: false, state: 'onHold' })).toBeUndefined()
  expect(askFault({ isAsked: true, state: 'onHold' })).toBe('alreadyAsked')
  expect(askFault({ isAsked: true, state: 'stopped' })).toBe('isOver')
  expect(askFault({ isAsked: false, state: 'completed' })).toBe('isOver')
})
