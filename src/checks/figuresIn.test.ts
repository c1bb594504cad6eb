import { expect, test } from 'vitest'

import { findingsTable } from '../../test/load/findings'
import { figuresIn } from './figuresIn'

const table = findingsTable([
  { bound: '0', holds: true, measured: '0 of 4210', name: 'saved changes lost' },
  { bound: '≤ 5 s', holds: false, measured: '6.10 s', name: 'slowest start', ratio: 1.2, yardstick: '5 s' },
])

test('the figures are the table that a bench prints last, whatever it says before and after', () => {
  const before = findingsTable([{ bound: '1', holds: true, measured: '1', name: 'something else' }])
  expect(figuresIn(`  20 kills ✓\n\n${before}\n\n  A soak ✓\n\n${table}\n\nIt took 4 min\n`)).toBe(table)
  expect(figuresIn(`a\n${table}`)).toBe(table)
})

test('a bench that printed no table has no figures', () => {
  expect(figuresIn('The program did not start:\nwhat was measured must be told\n')).toBe('')
})
