import { expect, test } from 'vitest'

import { proofReport, type Proved } from './proofReport'

const proved = (name: string, failed: number, minutes = 1.25): Proved => ({
  day: '2026-11-28',
  minutes,
  name,
  shows: 'Nothing is lost.',
  tally: { failed, passed: 4 },
  version: '0.1.0',
})

const names = ['kills', 'soak']
const KILLS = '| ✓ | kills | Nothing is lost. | 4 | 0 | 1.3 | 2026-11-28 | 0.1.0 |'

test('the report tells of each proof what it shows, whether it held, when and of which version', () => {
  const lines = proofReport('', [proved('soak', 1, 61), proved('kills', 0)], names)
    .trimEnd()
    .split('\n')
  expect(lines.slice(-2)).toEqual([
    KILLS,
    '| ✗ | soak | Nothing is lost. | 4 | 1 | 61.0 | 2026-11-28 | 0.1.0 |',
  ])
})

test('a proof that is not run stays as it came out before, and one that there is no more goes', () => {
  const before = proofReport('', [proved('kills', 0), proved('gone', 0)], ['gone', ...names])
  const after = proofReport(before, [proved('soak', 0, 60)], names)
  expect(after).toContain(KILLS)
  expect(after).toContain('| ✓ | soak |')
  expect(after).not.toContain('gone')
})
