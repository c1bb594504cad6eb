import { expect, test } from 'vitest'

import { judgeAudit } from './judgeAudit'

const compared = (kind: string, withIt = '12.000') =>
  `${kind} at once: 10.000 ms without, ${withIt} ms with: × 1.20`

const said = [
  compared('small by request, 1'),
  compared('small by request, 16'),
  compared('draft by request, 1'),
  compared('draft by request, 16', '12.600'),
  compared('small by program, 1', '12.600'),
  compared('small by program, 16', '13.000'),
  compared('draft by program, 1'),
  compared('draft by program, 16'),
  '9600 of 9600 writes are chained with, 0 without',
  '5000 entries sealed: 3.1 s, of which this process worked 1.0 s',
  '5000 entries verified: 1.5 s, of which this process worked 1.4 s',
  '5000 entries are whole',
]

test('one writer and sixteen are compared, each with what it may cost, and so many entries are proved', () => {
  const findings = judgeAudit(said.join('\n'), 5000)
  expect(findings.map(({ holds, name }) => [name, holds])).toEqual([
    ['a write of a small document by a request with the record of changes, 1 at once', true],
    ['a write of a small document by a request with the record of changes, 16 at once', true],
    ['a write of a draft by a request with the record of changes, 1 at once', true],
    ['a write of a draft by a request with the record of changes, 16 at once', false],
    ['a write of a small document by the program itself with the record of changes, 1 at once', false],
    ['a write of a small document by the program itself with the record of changes, 16 at once', false],
    ['a write of a draft by the program itself with the record of changes, 1 at once', true],
    ['a write of a draft by the program itself with the record of changes, 16 at once', true],
    ['proof of 5,000 recorded changes', true],
  ])
})

test.each(said.filter((line) => !/sealed|chained/.test(line)))(
  'without “%s” nothing was measured',
  (line) => {
    expect(() => judgeAudit(said.filter((each) => each !== line).join('\n'), 5000)).toThrow(
      'was not measured',
    )
  },
)

test.each([
  '',
  '0 of 0 writes are chained with, 0 without',
  '9599 of 9600 writes are chained with, 0 without',
  '9600 of 9600 writes are chained with, 9600 without',
])('where “%s” is all that is said of the record, nothing was compared', (line) => {
  const told = said.map((each) => (each.includes('chained') ? line : each)).join('\n')
  expect(() => judgeAudit(told, 5000)).toThrow('was not recorded')
})

test('fewer entries than were asked for, or a record that is not whole, prove nothing', () => {
  expect(() => judgeAudit(said.join('\n'), 1_000_000)).toThrow('5000 of 1000000 entries proved')
  const broken = said.map((line) => line.replace(/^5000 entries are whole$/, 'the entries are not whole'))
  expect(() => judgeAudit(broken.join('\n'), 5000)).toThrow('NaN of 5000 entries proved')
})
