import { expect, test } from 'vitest'

import { explainConnection } from './connect'

const URL = 'postgresql://maker:hidden@db.example:5432/streekwerk'

test.each([
  ['28P01', 'does not let user “maker” in'],
  ['3D000', 'there is no database “streekwerk”'],
  ['53300', 'has no connection left'],
  ['ECONNREFUSED', 'no PostgreSQL can be reached at db.example:5432 (ECONNREFUSED)'],
])('a connection that fails with %s is explained without its password', (code, words) => {
  const message = explainConnection({ code, message: 'x' }, URL)
  expect(message).toContain(words)
  expect(message).toMatch(/^DATABASE_URL: /)
  expect(message).not.toContain('hidden')
})
