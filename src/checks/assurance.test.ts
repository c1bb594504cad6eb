import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

test('what is said to be shown by a test is shown by one that is there', () => {
  const named = [...readFileSync('docs/assurance.md', 'utf8').matchAll(/`([\w./-]+\.test\.ts)`/g)].map(
    ([, file = '']) => file,
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})
