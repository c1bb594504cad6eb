import { expect, test } from 'vitest'

import { newSalt } from './commit'

test('no salt is given twice, and each is sixteen bytes long', () => {
  const salts = Array.from({ length: 2000 }, newSalt)
  expect(new Set(salts).size).toBe(2000)
  for (const salt of salts) expect(salt).toMatch(/^[\da-f]{32}$/)
})
