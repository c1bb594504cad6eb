import { expect, test } from 'vitest'

import { whereLifeCycle } from './ofLifeCycle'

test('a query of life cycles is asked of the life cycle of an item, however it is put together', () => {
  expect(
    whereLifeCycle({
      key: { equals: 'grant' },
      or: [{ state: { in: ['active'] } }, { and: [{ id: { exists: true } }] }],
    }),
  ).toEqual({
    'lifeCycle.key': { equals: 'grant' },
    or: [{ 'lifeCycle.state': { in: ['active'] } }, { and: [{ 'lifeCycle.id': { exists: true } }] }],
  })
})
