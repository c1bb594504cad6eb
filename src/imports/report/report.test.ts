import { describe, expect, it } from 'vitest'

import type { Issue } from '../../domain/imports/issues/issue'
import { issueLines } from './issueLines'
import { IssueLog } from './issueLog'
import { table } from './table'

const issue = (severity: Issue['severity'], row: number): Issue => ({
  code: 'number-bad',
  column: 'Bedrag',
  details: { value: `x${row}` },
  row,
  severity,
})

const logOf = (...issues: Issue[]): IssueLog => {
  const log = new IssueLog()
  log.add(issues)
  return log
}

describe('what an import prints', () => {
  it('shows every error with its row, column and reason', () => {
    expect(issueLines(logOf(issue('error', 3), issue('error', 12)), 'nl')).toEqual([
      '✗ 2 fouten',
      '  rij  kolom   reden',
      '  3    Bedrag  “x3” is geen getal.',
      '  12   Bedrag  “x12” is geen getal.',
      '',
    ])
  })

  it('counts warnings that say the same and shows the first three', () => {
    const lines = issueLines(logOf(...[2, 3, 4, 5, 6].map((row) => issue('warning', row))), 'en')
    expect(lines[0]).toBe('⚠ 5 warnings')
    expect(lines.filter((line) => line.includes('is not a number'))).toHaveLength(3)
    expect(lines[2]).toMatch(/^ {2}5 × +2 +Bedrag/)
  })

  it('stays short however many errors there are, and says how many more', () => {
    const lines = issueLines(logOf(...Array.from({ length: 500 }, (_, at) => issue('error', at))), 'nl')
    expect(lines.length).toBeLessThan(60)
    expect(lines).toContain('  … 450 meer')
  })

  it('keeps a table in its columns when a cell holds a whole story', () => {
    const [head = '', row = ''] = table(['a', 'b'], [['x'.repeat(200), 'eind\nvan regel']])
    expect(row.length).toBeLessThan(90)
    expect(row).toContain('eind van regel')
    expect(head.indexOf('b')).toBe(row.indexOf('eind'))
  })
})

describe('the memory of an import', () => {
  it('does not grow with the number of warnings', () => {
    const log = new IssueLog()
    for (let row = 0; row < 120_000; row += 1) log.add([issue('warning', row)])
    expect(log.count('warning')).toBe(120_000)
    expect(log.kept.length).toBeLessThanOrEqual(50_000)
  })
})
