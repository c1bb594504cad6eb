import { expect, test } from 'vitest'

import { gaugesOf } from './gauges'

test('the three gauges tell of how many it is so', () => {
  const kept = { hasTarget: true, periodsOver: 4, periodsReported: 3, approved: 3, approvedWithEvidence: 1 }
  const bare = { hasTarget: false, periodsOver: 2, periodsReported: 0, approved: 0, approvedWithEvidence: 0 }
  expect(gaugesOf([kept, bare])).toEqual({
    targets: { part: 1, whole: 2 },
    results: { part: 3, whole: 6 },
    evidence: { part: 1, whole: 3 },
  })
  expect(gaugesOf([])).toEqual({
    targets: { part: 0, whole: 0 },
    results: { part: 0, whole: 0 },
    evidence: { part: 0, whole: 0 },
  })
})
