import type { Where } from 'payload'
import { expect, test } from 'vitest'

import { conditionsIn, widened } from './widen'

const where: Where = {
  or: [
    { partner: { equals: 'home' } },
    { and: [{ project: { in: ['a'] } }, { _status: { equals: 'published' } }] },
  ],
}

test('every condition is found, however deep', () => {
  expect(conditionsIn(where)).toEqual([
    ['or', 0, 'partner'],
    ['or', 1, 'and', 0, 'project'],
    ['or', 1, 'and', 1, '_status'],
  ])
})

test('one condition at a time comes to hold for everything, and nothing else changes', () => {
  expect(conditionsIn(where).map((path) => widened(where, path))).toEqual([
    { or: [{ id: { exists: true } }, where.or?.[1]] },
    { or: [where.or?.[0], { and: [{ id: { exists: true } }, { _status: { equals: 'published' } }] }] },
    { or: [where.or?.[0], { and: [{ project: { in: ['a'] } }, { id: { exists: true } }] }] },
  ])
})

test('of two conditions side by side the other one is left, and a query without the condition is as it was', () => {
  const both: Where = { partner: { equals: 'home' }, project: { equals: 'a' } }
  expect(widened(both, ['partner'])).toEqual({ project: { equals: 'a' } })
  expect(widened(both, ['or', 0, 'partner'])).toEqual(both)
})
