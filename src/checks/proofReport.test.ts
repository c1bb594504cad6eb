import { expect, test } from 'vitest'

import { proofReport, type Proved } from './proofReport'

const proved = (name: string, failed: number, { figures = '', minutes = 1.25 } = {}): Proved => ({
  commit: '1a2b3c4d',
  day: '2026-11-28',
  figures,
  minutes,
  name,
  shows: 'Nothing is lost.',
  tally: { failed, passed: 4 },
  version: '0.1.0',
})

const names = ['kills', 'soak']
const KILLS = '| ✓ | kills | Nothing is lost. | 4 | 0 | 1.3 | 2026-11-28 | 0.1.0 | 1a2b3c4d |'
const table = (measured: string) => `   what   measured  must be\n✓  lost   ${measured}         0`

test('the report tells of each proof what it shows, whether it held, when and of which version and commit', () => {
  const lines = proofReport('', [proved('soak', 1, { minutes: 61 }), proved('kills', 0)], names)
    .trimEnd()
    .split('\n')
  expect(lines.slice(-2)).toEqual([
    KILLS,
    '| ✗ | soak | Nothing is lost. | 4 | 1 | 61.0 | 2026-11-28 | 0.1.0 | 1a2b3c4d |',
  ])
})

test('a proof that is not run stays as it came out before, and one that there is no more goes', () => {
  const earlier = [proved('kills', 0, { figures: table('0') }), proved('gone', 0, { figures: table('1') })]
  const before = proofReport('', earlier, ['gone', ...names])
  const after = proofReport(before, [proved('soak', 0)], names)
  expect(after).toContain(KILLS)
  expect(after).toContain(table('0'))
  expect(after).toContain('| ✓ | soak |')
  expect(after).not.toContain('gone')
  expect(after).not.toContain(table('1'))
})

test('what was measured stands under the name of its proof, and gives way when that is run again', () => {
  const first = [proved('soak', 0, { figures: table('7') }), proved('kills', 0, { figures: table('8') })]
  const before = proofReport('', first, names)
  expect(before.split('\n## ').slice(1)).toEqual([
    `kills\n\n\`\`\`text\n${table('8')}\n\`\`\`\n`,
    `soak\n\n\`\`\`text\n${table('7')}\n\`\`\`\n`,
  ])
  const after = proofReport(before, [proved('kills', 0, { figures: table('9') })], names)
  expect(after).toBe(before.replace(table('8'), table('9')))
})

test('figures of before do not stand beside a proof that came to none', () => {
  const before = proofReport('', [proved('kills', 0, { figures: table('8') })], names)
  expect(proofReport(before, [proved('kills', 1)], names)).not.toContain(table('8'))
})
