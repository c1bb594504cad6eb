import { expect, test } from 'vitest'

import { since } from './since'

test('a subject stands where it does since it entered its phase, or ended', () => {
  const intake = { enteredOn: '2026-01-01', leftOn: '2026-02-01', phase: 'intake' }
  expect(since([intake, { enteredOn: '2026-02-01', leftOn: null, phase: 'judgement' }])).toBe('2026-02-01')
  expect(since([intake, { enteredOn: '2026-02-01', leftOn: '2026-03-01', phase: 'judgement' }])).toBe(
    '2026-03-01',
  )
  expect(since([])).toBeNull()
})
