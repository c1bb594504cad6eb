import { expect, test } from 'vitest'

import { actionOf } from './action'

const [draft, published] = [{ _status: 'draft' }, { _status: 'published' }] as const
const said = { isRestoring: false, wasPublic: null }

test.each([
  ['create', { ...said, after: published, before: null }],
  ['update', { ...said, after: { a: 1 }, before: {} }],
  ['publish', { ...said, after: published, before: draft }],
  ['update', { ...said, after: draft, before: published }],
  ['unpublish', { ...said, after: draft, before: published, wasPublic: true }],
  ['unpublish', { ...said, after: draft, before: draft, wasPublic: true }],
  ['update', { ...said, after: published, before: published, wasPublic: true }],
  [
    'publish',
    { ...said, after: { _status: { en: 'draft', nl: 'published' } }, before: { _status: { nl: 'draft' } } },
  ],
  ['trash', { ...said, after: { deletedAt: '2026-01-01' }, before: { deletedAt: null } }],
  ['untrash', { ...said, after: {}, before: { deletedAt: '2026-01-01' } }],
  ['restoreVersion', { ...said, after: published, before: draft, isRestoring: true }],
] as const)('what was done is called %s', (action, seen) => {
  expect(actionOf(seen)).toBe(action)
})
