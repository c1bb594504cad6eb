import { describe, expect, it } from 'vitest'

import type { Issue } from '../../domain/imports/issues/issue'
import { Refusal } from '../../refusal'
import { issueLines } from './issueLines'
import { IssueLog } from './issueLog'
import { surveyLines } from './printSurvey'
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

// Guards the terminal of the operator: a list comes from strangers, and a terminal obeys what it is sent.
describe('what a file hides in its words', () => {
  const hidden = '\u001b]0;x\u0007\u001b[2J\u202e'
  const obeyed = /[\u001b\u0007\u202e]/

  it('is shown and not obeyed, wherever the import quotes it', () => {
    const log = logOf(
      { ...issue('error', 3), column: hidden, details: { value: hidden } },
      issue('warning', 4),
    )
    expect(issueLines(log, 'nl').join()).not.toMatch(obeyed)
    expect(table([hidden, 'b'], [['a', hidden]]).join()).not.toMatch(obeyed)
    expect(new Refusal(`lijst.json is not JSON: ${hidden}`).message).not.toMatch(obeyed)
  })

  it('is shown and not obeyed among the values before the import', () => {
    const source = { bom: false, encoding: 'utf-8', kind: 'json', path: 'lijst.json' }
    const survey = { formats: { numbers: 'nl' }, numbersProof: hidden, rows: 1 }
    const samples = { fields: [{ column: hidden, name: 'a', samples: [{ raw: hidden, value: hidden }] }] }
    const lines = surveyLines(source as never, survey as never, samples as never, 'nl')
    expect(lines.join()).not.toMatch(obeyed)
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
