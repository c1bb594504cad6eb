import { expect, test } from 'vitest'

import { entryChange } from './entryChange'

const account = { active: true, email: 'a@example.org' }
const nothing = { isChosen: false, isMoved: false, isSwitchedOff: false }

test('a save that names nothing of it, or names it as it is, changes nothing', () => {
  expect(entryChange(account, {})).toEqual(nothing)
  expect(entryChange(account, { ...account, password: '' })).toEqual(nothing)
  expect(entryChange(account, { password: null })).toEqual(nothing)
})

test('another password, another address and switching off are each told', () => {
  expect(entryChange(account, { password: 'x' })).toEqual({ ...nothing, isChosen: true })
  expect(entryChange(account, { email: 'b@example.org' })).toEqual({ ...nothing, isMoved: true })
  expect(entryChange(account, { email: null })).toEqual({ ...nothing, isMoved: true })
  expect(entryChange(account, { active: false })).toEqual({ ...nothing, isSwitchedOff: true })
  expect(entryChange(account, { active: null })).toEqual({ ...nothing, isSwitchedOff: true })
})

test('what is off is not switched off once more', () => {
  expect(entryChange({ ...account, active: false }, { active: false })).toEqual(nothing)
})
