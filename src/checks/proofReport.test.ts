import { existsSync } from 'node:fs'

import { expect, test } from 'vitest'

import { proofReport } from './proofReport'
import { proofs } from './proofs'

test('the report tells of each proof what it shows and whether it held', () => {
  const report = proofReport(
    [
      { minutes: 1.25, name: 'kills', shows: 'Nothing is lost.', tally: { failed: 0, passed: 4 } },
      { minutes: 61, name: 'soak', shows: 'Nothing grows.', tally: { failed: 1, passed: 2 } },
    ],
    { day: '2026-11-28', node: 'v20.20.2', processors: 2, version: '0.1.0' },
  )
  expect(report).toContain('On 2026-11-28, version 0.1.0, Node v20.20.2, 2 processors.')
  expect(report).toContain('| ✓ | kills | Nothing is lost. | 4 | 0 | 1.3 |')
  expect(report).toContain('| ✗ | soak | Nothing grows. | 2 | 1 | 61.0 |')
})

test('proofs have names of their own', () => {
  expect(new Set(proofs.map(({ name }) => name)).size).toBe(proofs.length)
  expect(existsSync('test/database')).toBe(true)
})
