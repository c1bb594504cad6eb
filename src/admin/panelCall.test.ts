import { expect, test } from 'vitest'

import { isPanelCall } from './panelCall'

test('what the panel asks is a call', () => {
  expect(isPanelCall({ name: 'form-state', args: { collectionSlug: 'projects' } })).toBe(true)
})

// Guards what the server knows of a request (its users, its config, its secrets): a name of the prototype gave it all.
test.each([
  { name: 'constructor', args: {} },
  { name: '__proto__', args: {} },
  { name: 'toString', args: {} },
  { name: 'schedule-publish', args: {} },
  { name: ['form-state'], args: {} },
  { name: 'form-state', args: [] },
  { name: 'form-state', args: null },
  { name: 'form-state' },
  ['form-state'],
  Promise.resolve({ name: 'form-state', args: {} }),
  null,
  'form-state',
])('%j is none', (value) => {
  expect(isPanelCall(value)).toBe(false)
})
