import { expect, test } from 'vitest'

import { rollUpTable } from './rollUpLines'

const row = {
  aggregation: 'sum' as const,
  counted: 2,
  group: '',
  indicator: 'Bezoekers',
  kpis: 3,
  level: 'output',
  on: '2026-12-31',
  unit: 'mensen',
  value: 15.3,
}

test('a table names its columns, and writes numbers as the notation does', () => {
  expect(rollUpTable([row], 'comma')).toBe(
    'indicator;level;unit;aggregation;group;value;counted;kpis;on\r\n' +
      'Bezoekers;output;mensen;sum;;"15,3";2;3;2026-12-31\r\n',
  )
  expect(rollUpTable([row], 'point')).toContain('\r\nBezoekers,output,mensen,sum,,15.3,2,3,2026-12-31\r\n')
})

test('what is not known is left empty, and no name is a formula or a cell more', () => {
  const [, line] = rollUpTable(
    [{ ...row, group: 'a;b"c', indicator: '=HYPERLINK("x")', on: null, value: null }],
    'comma',
  ).split('\r\n')
  expect(line).toBe(`"'=HYPERLINK(""x"")";output;mensen;sum;"a;b""c";;2;3;`)
})
