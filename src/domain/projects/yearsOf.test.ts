import { expect, it } from 'vitest'

import { yearsOf } from './yearsOf'

it.each([
  ['2025-09-01', '2027-02-01', ['2025', '2026', '2027']],
  ['2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z', ['2026']],
  ['2025-12-31T23:30:00.000Z', '2026-12-31T22:30:00.000Z', ['2026']],
  ['2026-05-01', null, ['2026']],
  [null, '2026-05-01', ['2026']],
  ['2026-05-01', '2024-01-01', ['2026']],
  [null, null, []],
  ['ooit', null, []],
])('from %s until %s something runs in %j', (start, end, years) => {
  expect(yearsOf(start, end)).toEqual(years)
})

it('a slip of the pen makes no thousand years', () => {
  expect(yearsOf('2026-01-01', '3026-01-01')).toHaveLength(30)
})
